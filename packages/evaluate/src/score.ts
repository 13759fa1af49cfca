import type { Confusion, Measure } from "@pledgeline/schema/evaluation";
import type { Comparison } from "./comparison.ts";
import type { Miss } from "./miss.ts";

/** What one measure says: its figures, what was taken for what, and each miss. */
export interface Score {
  readonly measures: readonly Measure[];
  readonly confusions: readonly Confusion[];
  readonly misses: readonly Miss[];
}

/** Measures one thing of a dataset against the annotations. */
export type ScoreOne = (comparison: Comparison) => Score;

/** A score without confusions. */
export function scored(measures: readonly Measure[], misses: readonly Miss[]): Score {
  return { measures, confusions: [], misses };
}
