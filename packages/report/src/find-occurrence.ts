import type { CommitmentRow } from "@pledgeline/schema/commitment";
import type { View } from "./view.ts";

/** How a thread stands in one document. */
export interface Occurrence {
  readonly row: CommitmentRow;
  /** True where the commitment belongs to another thread and takes this one up as well. */
  readonly gathered: boolean;
}

/** The commitment of a document that carries a thread, or that takes it up beside its own. */
export function findOccurrence(
  view: View,
  threadId: string,
  documentId: string,
): Occurrence | null {
  const rows = view.commitmentsOf.get(documentId) ?? [];
  const own = rows.find((row) => row.thread_id === threadId);
  if (own !== undefined) return { row: own, gathered: false };
  const gathering = rows.find((row) => row.also_thread_ids.includes(threadId));
  return gathering === undefined ? null : { row: gathering, gathered: true };
}

/** Whether a document that could have carried the thread does not. */
export function isSilent(view: View, threadId: string, documentId: string): boolean {
  const changes = view.changesOf.get(threadId) ?? [];
  return changes.some((row) => row.document_id === documentId && row.relation === "silent");
}
