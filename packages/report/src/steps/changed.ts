import type { ChangeRow } from "@pledgeline/schema/change";
import { count } from "../count.ts";
import { describeStep } from "../describe-step.ts";
import { linkDocument, quoteCommitment } from "../links.ts";
import { blocks, table } from "../markdown/blocks.ts";
import type { View } from "../view.ts";
import type { Step } from "./step.ts";

const moved: readonly ChangeRow["relation"][] = ["strengthened", "weakened", "changed", "resumed"];

/** What moved since it was last said: the wording before, the wording now, and the difference. */
export const renderChanged: Step = (view, document) => {
  const changes = view.changesIn.get(document.document_id) ?? [];
  const rows = changes
    .flatMap((step) => {
      const now = view.commitment.get(step.to_commitment_id ?? "");
      return now !== undefined && moved.includes(step.relation) ? [{ step, now }] : [];
    })
    .sort((a, b) => a.now.start - b.now.start)
    .map(({ step, now }) => [
      quoteBefore(view, step),
      quoteCommitment(view, now),
      describeStep(step),
    ]);
  if (rows.length === 0) return "";
  const heading = `#### ${count(rows.length, "commitment")} said differently`;
  return blocks([heading, table(["Before", "Now", "What moved"], rows)]);
};

function quoteBefore(view: View, step: ChangeRow): string {
  const row = view.commitment.get(step.from_commitment_id ?? "");
  if (row === undefined) return "";
  return `${linkDocument(view, row.document_id)}: ${quoteCommitment(view, row)}`;
}
