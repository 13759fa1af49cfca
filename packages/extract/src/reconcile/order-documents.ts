import type { DocumentRow } from "@pledgeline/schema/document";

/** Order of documents: by day, then by id. */
export function comesBefore(a: DocumentRow, b: DocumentRow): boolean {
  return a.signed_on === b.signed_on ? a.document_id < b.document_id : a.signed_on < b.signed_on;
}
