import type { Dataset } from "@pledgeline/schema/tables";
import { type Check, faultyRow } from "./check.ts";

/** The offsets of every commitment and mention give back its words. */
export const checkQuotes: Check = function* (dataset) {
  const texts = new Map(dataset.documents.map((row) => [row.document_id, row.text]));
  for (const { table, key, field, document, start, end, words } of quotedRows(dataset)) {
    const found = texts.get(document)?.slice(start, end);
    if (found === undefined || found === words) continue;
    yield faultyRow({
      table,
      key,
      field,
      code: "quote-not-in-text",
      message: `the text from ${start} to ${end} reads "${found}", the row "${words}"`,
      hint: "offsets count UTF-16 units from the start of the document's text",
    });
  }
};

function* quotedRows(dataset: Dataset) {
  for (const row of dataset.commitments) {
    const { commitment_id: key, document_id: document, start, end, quote: words } = row;
    yield { table: "commitments", field: "quote", key, document, start, end, words } as const;
  }
  for (const row of dataset.mentions) {
    const { mention_id: key, document_id: document, start, end, text: words } = row;
    yield { table: "mentions", field: "text", key, document, start, end, words } as const;
  }
}
