import type { TableName } from "@pledgeline/schema/tables";
import { columnsOf } from "./columns-of.ts";

/** A table as a JSON array, one record a line: a changed row is one changed line in a diff. */
export function formatJson(table: TableName, rows: readonly object[]): string {
  const columns = columnsOf(table);
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, Reflect.get(row, column)]))),
  );
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
