import type { ChangeRow } from "@pledgeline/schema/change";
import type { DocumentRow } from "@pledgeline/schema/document";
import { describeStep } from "./describe-step.ts";
import { linkDocument, quoteCommitment } from "./links.ts";
import { table } from "./markdown/blocks.ts";
import type { View } from "./view.ts";

/** The steps of some kinds in a document: the wording before, the wording now, what moved. */
export interface Wordings {
  readonly steps: number;
  readonly table: string;
}

export function compareWordings(
  view: View,
  document: DocumentRow,
  relations: readonly ChangeRow["relation"][],
): Wordings {
  const rows = (view.changesIn.get(document.document_id) ?? [])
    .flatMap((step) => {
      const now = view.commitment.get(step.to_commitment_id ?? "");
      return now !== undefined && relations.includes(step.relation) ? [{ step, now }] : [];
    })
    .sort((a, b) => a.now.start - b.now.start)
    .map(({ step, now }) => [
      quoteBefore(view, step),
      quoteCommitment(view, now),
      describeStep(step),
    ]);
  return { steps: rows.length, table: table(["Before", "Now", "What moved"], rows) };
}

function quoteBefore(view: View, step: ChangeRow): string {
  const row = view.commitment.get(step.from_commitment_id ?? "");
  if (row === undefined) return "";
  return `${linkDocument(view, row.document_id)}: ${quoteCommitment(view, row)}`;
}
