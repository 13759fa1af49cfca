import type { DocumentRow } from "@pledgeline/schema/document";
import type { Issue } from "@pledgeline/schema/issue";

const space = /\s+/gu;

/** Documents whose text another document has already: all that they say would count twice. */
export function findRepeatedDocuments(series: string, documents: readonly DocumentRow[]): Issue[] {
  const first = new Map<string, DocumentRow>();
  return documents.flatMap((document): Issue[] => {
    const text = document.text.replace(space, "");
    const before = first.get(text);
    if (before === undefined) {
      first.set(text, document);
      return [];
    }
    const ids = `${before.document_id} and ${document.document_id}`;
    return [
      {
        level: "warning",
        code: "repeated-document",
        file: series,
        place: document.document_id,
        message: `One text stands under two ids, ${ids}: what it says counts twice.`,
        hint: "Remove one of them, or correct its text.",
      },
    ];
  });
}
