import { keyOf, type TableName, tables } from "@pledgeline/schema/tables";
import { z } from "zod";
import { foreignKeys } from "../validate/foreign-keys.ts";
import { tableNames } from "../validate/table-names.ts";
import { csvColumnsOf } from "./columns-of.ts";
import { describeField } from "./describe-field.ts";
import { listSeparator } from "./format-cell.ts";

/**
 * `datapackage.json`: the CSV files with their columns, code lists, keys and foreign keys.
 * Source: Data Package v2, https://datapackage.org/standard/data-package/
 */
export function formatDataPackage(): string {
  const resources = tableNames.map((name) => ({
    name,
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: describeTable(name),
  }));
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "pledgeline",
    title: "Commitments of joint statements, followed across summits",
    resources,
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function describeTable(table: TableName) {
  const { properties = {} } = z.toJSONSchema(tables[table]);
  const fields = csvColumnsOf(table).flatMap((column) => {
    const schema = properties[column];
    return typeof schema === "object" ? [describeField(column, schema, listSeparator)] : [];
  });
  // A list holds several keys in one cell, which a foreign key cannot say.
  const lists = fields.filter((field) => field.type === "list").map((field) => field.name);
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields,
    missingValues: [""],
    primaryKey: [keyOf[table]],
    foreignKeys: foreignKeys
      .filter((key) => key.table === table && !lists.includes(key.column))
      .map(({ column, target }) => ({
        fields: [column],
        reference: { resource: target, fields: [keyOf[target]] },
      })),
  };
}
