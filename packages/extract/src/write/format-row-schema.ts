import { type TableName, tables } from "@pledgeline/schema/tables";
import { z } from "zod";

/** JSON Schema (draft 2020-12) of a table's JSON file, made from the Zod schema of its rows. */
export function formatRowSchema(table: TableName): string {
  const schema = { title: table, ...z.toJSONSchema(tables[table].array()) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
