import type { Span } from "@pledgeline/schema/span";
import type { Miss } from "../miss.ts";
import { locateSpan } from "./locate-span.ts";
import type { DocumentPair } from "./pair-documents.ts";

/** A row of the dataset at its place in the annotations' text. */
export interface PlacedRow<R> extends Span {
  /** The annotations' name of the document. */
  readonly doc: string;
  readonly row: R;
}

interface Quoted extends Span {
  readonly document_id: string;
}

/**
 * Places the rows of the annotated documents in the annotations' texts. A row whose words are not
 * there is a miss, and so is one whose offsets do not give its words.
 */
export function placeRows<R extends Quoted>(
  rows: readonly R[],
  documents: readonly DocumentPair[],
  wordsOf: (row: R) => string,
): { placed: PlacedRow<R>[]; misses: Miss[] } {
  const pairs = new Map(documents.map((pair) => [pair.document.document_id, pair]));
  const misses: Miss[] = [];
  const placed = rows.flatMap((row): PlacedRow<R>[] => {
    const pair = pairs.get(row.document_id);
    if (pair === undefined) return [];
    const miss = { where: pair.id, quote: wordsOf(row) };
    if (pair.document.text.slice(row.start, row.end) !== miss.quote) {
      misses.push({ kind: "offset", ...miss, detail: "start and end do not give the words back" });
    }
    const place = locateSpan(row, pair.body, pair.gold);
    if (place !== null) return [{ ...place, doc: pair.id, row }];
    misses.push({ kind: "place", ...miss, detail: "the annotated text does not have these words" });
    return [];
  });
  return { placed, misses };
}
