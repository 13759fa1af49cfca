import type { Measure } from "@pledgeline/schema/evaluation";
import { count } from "../count.ts";
import { linkDocument } from "../links.ts";
import { blocks, table } from "../markdown/blocks.ts";
import type { View } from "../view.ts";

const bound = `The rules were written with these documents at hand, so take the figures for an upper
bound: other documents will score lower.`;

/** How near the tables come to what people found in the annotated documents. */
export function showEvaluation(view: View): string {
  const evaluation = view.options.evaluation;
  const documents = evaluation?.annotated_documents ?? [];
  if (evaluation === undefined || documents.length === 0) return "";
  const links = documents.map((id) => linkDocument(view, id)).join(", ");
  const scored = `Annotated by hand: ${count(documents.length, "document")}: ${links}.`;
  return blocks([
    `${scored} Against what they found, in percent:`,
    table(
      ["", "Measure", "Precision", "Recall", "F1", "Share", "Counted"],
      evaluation.measures.map((measure) => [measure.stage, measure.measure, ...figures(measure)]),
    ),
    evaluation.upper_bound ? bound : "",
  ]);
}

function figures(measure: Measure): string[] {
  if (measure.kind === "share") {
    const { percent, count, of } = measure;
    return ["", "", "", percent.toFixed(1), `${count} of ${of}`];
  }
  const { precision, recall, f1, right, found, wanted } = measure;
  const percents = [precision, recall, f1].map((figure) => figure.toFixed(1));
  return [...percents, "", `${right} of ${wanted}, ${found} found`];
}
