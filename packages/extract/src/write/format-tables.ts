import type { Dataset } from "@pledgeline/schema/tables";
import { tableNames } from "../validate/table-names.ts";
import { formatCsv } from "./format-csv.ts";
import { formatDataPackage } from "./format-data-package.ts";
import { formatJson } from "./format-json.ts";
import { formatRowSchema } from "./format-row-schema.ts";

/**
 * The files of a dataset by name: `NAME.csv` and `NAME.json` of every table, `datapackage.json`
 * that describes the one, and `schema/NAME.schema.json` that describes the other.
 */
export function formatTables(dataset: Dataset): Map<string, string> {
  const files = new Map<string, string>();
  for (const table of tableNames) {
    files.set(`${table}.csv`, formatCsv(table, dataset[table]));
    files.set(`${table}.json`, formatJson(table, dataset[table]));
  }
  files.set("datapackage.json", formatDataPackage());
  for (const table of tableNames) files.set(`schema/${table}.schema.json`, formatRowSchema(table));
  return files;
}
