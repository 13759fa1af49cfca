import { keyOf, type TableName, tables } from "@pledgeline/schema/tables";
import { z } from "zod";
import { tableNames } from "../validate/table-names.ts";
import { columnsOf } from "./columns-of.ts";
import { describeField } from "./describe-field.ts";
import { listSeparator } from "./format-cell.ts";

/** The column tables of the documentation, in Markdown, from the descriptions in the schemas. */
export function formatColumnTables(): string {
  return tableNames.map(formatTable).join("\n");
}

function formatTable(table: TableName): string {
  const { properties = {} } = z.toJSONSchema(tables[table]);
  const rows = columnsOf(table).map((column) => {
    const schema = properties[column];
    if (typeof schema !== "object") return "";
    const { type, description, constraints } = describeField(column, schema, listSeparator);
    const codes = constraints.enum?.map((code) => `\`${code}\``).join(" ") ?? "";
    const name = column === keyOf[table] ? `**\`${column}\`**` : `\`${column}\``;
    const empty = constraints.required ? "" : "yes";
    return `| ${name} | ${type} | ${empty} | ${description} ${codes}`.trimEnd().concat(" |\n");
  });
  const head = `| column | type | may be empty | |\n| --- | --- | --- | --- |\n`;
  return `### ${table}\n\n${head}${rows.join("")}`;
}
