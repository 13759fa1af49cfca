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
    .filter((row) => moved.includes(row.relation))
    .map((row) => [
      quote(view, row.from_commitment_id, true),
      quote(view, row.to_commitment_id, false),
      describeStep(row),
    ]);
  if (rows.length === 0) return "";
  const heading = `#### ${count(rows.length, "commitment")} said differently`;
  return blocks([heading, table(["Before", "Now", "What moved"], rows)]);
};

function quote(view: View, id: string | null, dated: boolean): string {
  const row = view.commitment.get(id ?? "");
  if (row === undefined) return "";
  const words = quoteCommitment(view, row);
  return dated ? `${linkDocument(view, row.document_id)}: ${words}` : words;
}
