import { Relation } from "@pledgeline/schema/codes";
import type { DocumentRow } from "@pledgeline/schema/document";
import { count } from "../count.ts";
import { blocks } from "../markdown/blocks.ts";
import type { Section } from "../section.ts";
import { renderChanged } from "../steps/changed.ts";
import { renderFulfilled } from "../steps/fulfilled.ts";
import { renderNew } from "../steps/new.ts";
import { renderRepeated } from "../steps/repeated.ts";
import { renderResumed } from "../steps/resumed.ts";
import { renderSilences } from "../steps/silences.ts";
import type { Step } from "../steps/step.ts";
import type { View } from "../view.ts";
import { kindNames, trackNames } from "../wording.ts";

/** What is told of each document, in this order. */
const steps: readonly Step[] = [
  renderChanged,
  renderResumed,
  renderFulfilled,
  renderSilences,
  renderRepeated,
  renderNew,
];

/** Each document against what was said before it. */
export const renderSteps: Section = (view) =>
  blocks([
    "## Document by document",
    ...view.series.flatMap(({ documents }) => documents.map((row) => describe(view, row))),
  ]);

function describe(view: View, row: DocumentRow): string {
  const commitments = view.commitmentsOf.get(row.document_id) ?? [];
  const relations = Relation.options.flatMap((relation) => {
    const found = commitments.filter((commitment) => commitment.relation === relation).length;
    return found === 0 ? [] : [`${found} ${relation}`];
  });
  return blocks([
    `### ${row.signed_on}, ${kindNames[row.kind]} of ${trackNames[row.track]} (${row.series_id})`,
    `${count(commitments.length, "commitment")}: ${relations.join(", ") || "none"}.`,
    ...steps.map((step) => step(view, row)),
  ]);
}
