import type { DocumentRow } from "@pledgeline/schema/document";
import type { ThreadRow } from "@pledgeline/schema/thread";
import { describeStep } from "./describe-step.ts";
import { describeDeadline, describeQuantity } from "./describe-target.ts";
import { findOccurrence, isSilent } from "./find-occurrence.ts";
import { linkDocument, quoteCommitment } from "./links.ts";
import { table } from "./markdown/blocks.ts";
import type { View } from "./view.ts";
import { gatheredSign, signs } from "./wording.ts";

const header = ["Document", "Words", "Target", "Deadline", "Strength", "Step"];

/** One thread, a row a document that carries it or could have: its words, target and deadline. */
export function followThread(
  view: View,
  documents: readonly DocumentRow[],
  thread: ThreadRow,
): string {
  return table(
    header,
    documents.flatMap((row) => {
      const cells = describe(view, thread.thread_id, row.document_id);
      return cells === null ? [] : [[linkDocument(view, row.document_id), ...cells]];
    }),
  );
}

function describe(view: View, threadId: string, documentId: string): string[] | null {
  const found = findOccurrence(view, threadId, documentId);
  if (found === null) {
    return isSilent(view, threadId, documentId) ? ["", "", "", "", signs.silent.means] : null;
  }
  const { row, gathered } = found;
  const step = view.changesOf
    .get(threadId)
    ?.find((change) => change.to_commitment_id === row.commitment_id);
  const how = describeStep(step ?? { relation: row.relation, explanation: "" });
  return [
    quoteCommitment(view, row),
    describeQuantity(row),
    describeDeadline(row),
    row.strength,
    gathered ? `${how}, ${gatheredSign.means}` : how,
  ];
}
