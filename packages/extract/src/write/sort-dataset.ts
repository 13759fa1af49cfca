import type { Dataset } from "@pledgeline/schema/tables";
import { compareRanks, type Rank, rankRows } from "../validate/row-ranks.ts";

/**
 * Puts the rows of every table in the order in which they are published: document date, then
 * position, whatever the number of series. Rows of one rank keep their order.
 */
export function sortDataset(dataset: Dataset): Dataset {
  // Each step gives the order that the next one ranks by.
  const { documents } = rankRows(dataset);
  const dated = { ...dataset, documents: sortBy(dataset.documents, documents) };
  const { commitments } = rankRows(dated);
  const placed = { ...dated, commitments: sortBy(dated.commitments, commitments) };
  const ranks = rankRows(placed);
  return {
    ...placed,
    mentions: sortBy(placed.mentions, ranks.mentions),
    threads: sortBy(placed.threads, ranks.threads),
    changes: sortBy(placed.changes, ranks.changes),
    entities: sortBy(placed.entities, ranks.entities),
  };
}

function sortBy<T>(rows: readonly T[], ranks: readonly Rank[]): T[] {
  return rows
    .map((row, index) => ({ row, rank: ranks[index] ?? [] }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ row }) => row);
}
