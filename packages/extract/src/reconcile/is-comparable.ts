import type { DocumentRow } from "@pledgeline/schema/document";
import type { Thread } from "./unit.ts";

/** Whether a document would be expected to carry a thread: one of its track has carried it before. */
export function isComparable(document: DocumentRow, thread: Thread): boolean {
  return thread.members.some(
    ({ unit }) =>
      unit.document.track === document.track && unit.document.signed_on <= document.signed_on,
  );
}
