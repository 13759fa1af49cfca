import type { Dataset, TableName } from "@pledgeline/schema/tables";
import { keysOf } from "./keys-of.ts";

/** What a row is sorted by: compared part by part. */
export type Rank = readonly (number | string)[];

/**
 * The rank of every row: by document, then position; threads by their first commitment. The order
 * of documents is date, then id.
 */
export function rankRows(dataset: Dataset): Record<TableName, readonly Rank[]> {
  const document = placeOf(keysOf(dataset, "documents"));
  const commitment = placeOf(keysOf(dataset, "commitments"));
  return {
    documents: dataset.documents.map((row) => [row.signed_on, row.document_id]),
    commitments: dataset.commitments.map((row) => [document(row.document_id), row.start]),
    mentions: dataset.mentions.map((row) => [document(row.document_id), row.start]),
    threads: dataset.threads.map((row) => [commitment(row.thread_id)]),
    changes: dataset.changes.map((row) => [document(row.document_id)]),
    entities: dataset.entities.map((row) => [document(row.first_document_id)]),
  };
}

function placeOf(keys: readonly string[]): (key: string) => number {
  const places = new Map(keys.map((key, index) => [key, index]));
  return (key) => places.get(key) ?? -1;
}

/** Below zero where `a` comes first. Text is compared by code unit: no locale. */
export function compareRanks(a: Rank, b: Rank): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}
