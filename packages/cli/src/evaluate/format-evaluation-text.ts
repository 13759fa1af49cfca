import { ConfusedLabel, type Evaluation, type Measure } from "@pledgeline/schema/evaluation";
import { alignColumns } from "../terminal/align-columns.ts";
import { formatConfusions } from "./format-confusions.ts";

/** The figures as lines: a table of measures by stage, and a table of confusions for each label. */
export function formatEvaluationText(evaluation: Evaluation): string[] {
  const { annotated_documents: documents, measures, confusions } = evaluation;
  const header = ["", "", "precision", "recall", "F1", "share", "count", "found", "of"];
  const rows = measures.map((measure, i) => {
    const stage = measures[i - 1]?.stage === measure.stage ? "" : measure.stage;
    return [stage, measure.measure, ...figuresOf(measure)];
  });
  const tables = ConfusedLabel.options.map((label) =>
    formatConfusions(
      label,
      confusions.filter((confusion) => confusion.label === label),
    ),
  );
  return [
    `Annotated documents: ${documents.join(", ") || "none of those in the tables"}.`,
    `Documents of the annotations in the tables: ${evaluation.documents_found} of ${evaluation.documents_wanted}.`,
    ...(evaluation.upper_bound
      ? ["The rules were written with them at hand: the figures are an upper bound."]
      : []),
    "",
    ...alignColumns([header, ...rows], 2),
    ...tables.filter((lines) => lines.length > 0).flatMap((lines) => ["", ...lines]),
  ];
}

function figuresOf(measure: Measure): string[] {
  if (measure.kind === "share") {
    const { percent, count, of } = measure;
    return ["", "", "", percent.toFixed(1), String(count), "", String(of)];
  }
  const { precision, recall, f1, right, found, wanted } = measure;
  const percents = [precision, recall, f1].map((figure) => figure.toFixed(1));
  return [...percents, "", String(right), String(found), String(wanted)];
}
