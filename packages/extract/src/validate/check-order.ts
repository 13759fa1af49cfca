import { type Check, faultyRow } from "./check.ts";
import { keysOf } from "./keys-of.ts";
import { compareRanks, rankRows } from "./row-ranks.ts";
import { tableNames } from "./table-names.ts";

/** Rows stand in the order of document date, then position: the first that does not is named. */
export const checkOrder: Check = function* (dataset) {
  const ranks = rankRows(dataset);
  for (const table of tableNames) {
    const rows = ranks[table];
    const index = rows.findIndex((rank, i) => compareRanks(rows[i - 1] ?? rank, rank) > 0);
    if (index === -1) continue;
    yield faultyRow({
      table,
      key: keysOf(dataset, table)[index] ?? `row ${index + 1}`,
      code: "rows-not-sorted",
      message: "it stands after a row that should follow it",
      hint: "sort by document date, then position; threads by their first commitment",
    });
  }
};
