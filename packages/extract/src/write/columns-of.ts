import { jsonOnly, type TableName, tables } from "@pledgeline/schema/tables";

/** The columns of a table, in the order of its schema. */
export function columnsOf(table: TableName): readonly string[] {
  return Object.keys(tables[table].shape);
}

/** The columns that the CSV file of a table carries. */
export function csvColumnsOf(table: TableName): readonly string[] {
  const left = jsonOnly[table] ?? [];
  return columnsOf(table).filter((column) => !left.includes(column));
}
