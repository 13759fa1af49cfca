import type { Finder } from "./finder.ts";
import type { Outcome } from "./outcome.ts";

/** The figures of one finder over all annotated documents. */
export interface Score {
  readonly finder: Finder;
  readonly found: number;
  readonly wanted: number;
  /** In percent, to one decimal; 0 where there is nothing to divide by. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Annotations of which the value was right. */
  readonly valuesRight: number;
}

/** Adds up what one finder made of the documents. */
export function score(finder: Finder, outcomes: readonly Outcome[]): Score {
  const met = outcomes.flatMap((outcome) => outcome.met);
  const found = outcomes.flatMap(({ counted }) => counted).length;
  const wanted = met.length;
  const placed = met.filter((one) => one.placed).length;
  const valuesRight = met.filter(({ read }) => read).length;
  return {
    finder,
    found,
    wanted,
    precision: percent(placed, found),
    recall: percent(placed, wanted),
    // The harmonic mean of precision and recall, written without either.
    f1: percent(2 * placed, found + wanted),
    valuesRight,
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
