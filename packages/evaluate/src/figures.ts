import type { EvaluationStage, FoundMeasure, ShareMeasure } from "@pledgeline/schema/evaluation";

/** What a figure is about. */
export interface Named {
  readonly stage: EvaluationStage;
  readonly measure: string;
}

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export function foundMeasure(
  { stage, measure }: Named,
  { right, found, wanted }: Pick<FoundMeasure, "right" | "found" | "wanted">,
): FoundMeasure {
  const precision = found === 0 ? 0 : right / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    kind: "found",
    stage,
    measure,
    right,
    found,
    wanted,
    precision: percent(precision),
    recall: percent(recall),
    f1: percent(f1),
  };
}

/** So many of so many; 0 % of nothing. */
export function shareMeasure({ stage, measure }: Named, count: number, of: number): ShareMeasure {
  return { kind: "share", stage, measure, count, of, percent: of === 0 ? 0 : percent(count / of) };
}

/** A part of 1 in percent, to one decimal. */
function percent(part: number): number {
  return Math.round(part * 1000) / 10;
}
