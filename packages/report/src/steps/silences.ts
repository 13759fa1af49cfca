import type { ChangeRow } from "@pledgeline/schema/change";
import { count } from "../count.ts";
import { linkDocument, quoteCommitment } from "../links.ts";
import { blocks, fold, list } from "../markdown/blocks.ts";
import type { View } from "../view.ts";
import { pillarNames } from "../wording.ts";
import type { Step } from "./step.ts";

/**
 * What the document could have taken up and does not. What had been said more than once stands in
 * the open; what had been said once, or has been silent for longer, is folded.
 */
export const renderSilences: Step = (view, document) => {
  const silences = (view.changesIn.get(document.document_id) ?? []).filter(
    (row) => row.relation === "silent",
  );
  const first = silences.filter((row) => !wasSilent(view, row));
  const standing = first.filter((row) => timesSaid(view, row) > 1);
  const once = first.filter((row) => timesSaid(view, row) <= 1);
  const still = silences.filter((row) => wasSilent(view, row));
  const show = (rows: readonly ChangeRow[]) => list(rows.map((row) => describe(view, row)));
  return blocks([
    first.length > 0 ? `#### ${count(first.length, "commitment")} not taken up` : null,
    show(standing),
    once.length > 0 ? fold(`${once.length} of them had been said once`, show(once)) : null,
    still.length > 0 ? fold(`${still.length} more were silent already before`, show(still)) : null,
  ]);
};

/** Whether the step before this one was a silence too. */
function wasSilent(view: View, row: ChangeRow): boolean {
  const steps = view.changesOf.get(row.thread_id) ?? [];
  return steps[steps.indexOf(row) - 1]?.relation === "silent";
}

/** In how many documents the thread had been said before this silence. */
function timesSaid(view: View, row: ChangeRow): number {
  const steps = view.changesOf.get(row.thread_id) ?? [];
  return steps.slice(0, steps.indexOf(row)).filter((step) => step.relation !== "silent").length;
}

function describe(view: View, row: ChangeRow): string {
  const last = view.commitment.get(row.from_commitment_id ?? "");
  if (last === undefined) return row.thread_id;
  const said = `last said ${linkDocument(view, last.document_id)}`;
  return `${pillarNames[last.pillar]}: ${quoteCommitment(view, last)}, ${said}`;
}
