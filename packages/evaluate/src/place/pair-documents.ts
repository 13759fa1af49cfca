import type { DocumentRow } from "@pledgeline/schema/document";
import type { Gold } from "../gold/gold.ts";
import { type Squeezed, squeeze } from "./squeeze.ts";

/** A document of the annotations with the dataset's one. */
export interface DocumentPair {
  readonly id: string;
  readonly annotated: boolean;
  readonly developedOn: boolean;
  readonly document: DocumentRow;
  readonly gold: Squeezed;
  readonly body: Squeezed;
}

/** Pairs the documents of annotations and dataset by signing date and language; translations are left out. */
export function pairDocuments(gold: Gold, documents: readonly DocumentRow[]): DocumentPair[] {
  return gold.documents.flatMap(({ id, signed_on, language, annotated, developed_on, text }) => {
    const sameDay = documents.filter(
      (row) =>
        row.signed_on === signed_on && row.language === language && row.translation_of === null,
    );
    const document = closest(text, sameDay);
    if (document === undefined) return [];
    const pair = { id, annotated, developedOn: developed_on, document };
    return [{ ...pair, gold: squeeze(text), body: squeeze(document.text) }];
  });
}

/** Of several documents of one day, the one that shares the most lines with a text. */
function closest(text: string, documents: readonly DocumentRow[]): DocumentRow | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const shared = (row: DocumentRow) => lines.filter((line) => row.text.includes(line)).length;
  const [best] = documents
    .map((row) => ({ row, shared: documents.length === 1 ? 0 : shared(row) }))
    .sort((a, b) => b.shared - a.shared);
  return best?.row;
}
