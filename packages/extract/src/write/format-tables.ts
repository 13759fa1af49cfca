import type { Dataset } from "@pledgeline/schema/tables";
import { tableNames } from "../validate/table-names.ts";
import { formatCsv } from "./format-csv.ts";
import { formatJson } from "./format-json.ts";

/** The files of a dataset by name: `NAME.csv` and `NAME.json` of every table. */
export function formatTables(dataset: Dataset): Map<string, string> {
  const files = new Map<string, string>();
  for (const table of tableNames) {
    files.set(`${table}.csv`, formatCsv(table, dataset[table]));
    files.set(`${table}.json`, formatJson(table, dataset[table]));
  }
  return files;
}
