import { explainChange } from "./explain-change.ts";
import { explainCommitment } from "./explain-commitment.ts";
import { explainDocument } from "./explain-document.ts";
import { explainMention } from "./explain-mention.ts";
import type { ExplanationSection } from "./section.ts";
import type { Trace } from "./trace.ts";

/**
 * Explains what an id of the tables stands for: a commitment (with its thread, which bears the id of
 * its first commitment), a mention, a change or a document. Null where no row has the id.
 */
export function explainId(id: string, trace: Trace): ExplanationSection[] | null {
  const { dataset, documents } = trace;
  const document = documents.get(id);
  if (document !== undefined) return explainDocument(document, trace);
  const commitment = dataset.commitments.find((row) => row.commitment_id === id);
  const mention = dataset.mentions.find((row) => row.mention_id === id);
  const change = dataset.changes.find((row) => row.change_id === id);
  const holder = documents.get((commitment ?? mention)?.document_id ?? "");
  if (change !== undefined) return explainChange(change, trace);
  if (holder === undefined) return null;
  if (commitment !== undefined) return explainCommitment(commitment, holder, trace);
  return mention === undefined ? null : explainMention(mention, holder, trace);
}

/** Every id that can be explained. */
export function idsOf({ dataset }: Trace): string[] {
  return [
    ...dataset.documents.map((row) => row.document_id),
    ...dataset.commitments.map((row) => row.commitment_id),
    ...dataset.mentions.map((row) => row.mention_id),
    ...dataset.changes.map((row) => row.change_id),
  ];
}
