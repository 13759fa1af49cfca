import type { DocumentRow } from "@pledgeline/schema/document";
import { isComparable } from "./is-comparable.ts";
import type { Thread } from "./unit.ts";

/** Order of documents: by day, then by id. */
export function comesBefore(a: DocumentRow, b: DocumentRow): boolean {
  return a.signed_on === b.signed_on ? a.document_id < b.document_id : a.signed_on < b.signed_on;
}

/** The comparable documents after a thread's latest commitment and before a document: all silent. */
export function silencesBefore(
  document: DocumentRow,
  thread: Thread,
  documents: readonly DocumentRow[],
): DocumentRow[] {
  const last = thread.members.at(-1)?.unit.document;
  if (last === undefined) return [];
  return documents.filter(
    (other) =>
      comesBefore(last, other) && comesBefore(other, document) && isComparable(other, thread),
  );
}
