import type { TableName } from "@pledgeline/schema/tables";
import { stringify } from "csv-stringify/sync";
import { csvColumnsOf } from "./columns-of.ts";
import { formatCell } from "./format-cell.ts";

/** A table as CSV: a byte order mark, so that Excel reads UTF-8, a header line, LF line ends. */
export function formatCsv(table: TableName, rows: readonly object[]): string {
  const columns = csvColumnsOf(table);
  const cells = rows.map((row) => columns.map((column) => formatCell(Reflect.get(row, column))));
  return stringify([[...columns], ...cells], { bom: true });
}
