import { keyOf, type TableName, tables } from "@pledgeline/schema/tables";
import type { z } from "zod";
import { type Check, faultyRow } from "./check.ts";
import { tableNames } from "./table-names.ts";

/** Every row has the columns of its table, each with a value that the column allows. */
export const checkSchemas: Check = function* (dataset) {
  for (const table of tableNames) {
    for (const [index, row] of dataset[table].entries()) {
      const checked = tables[table].safeParse(row);
      if (checked.success) continue;
      const key = nameRow(table, row, index);
      for (const problem of checked.error.issues) yield refuse(table, key, problem);
    }
  }
};

function refuse(table: TableName, key: string, problem: z.core.$ZodIssue) {
  return faultyRow({
    table,
    key,
    field: problem.path.join("."),
    code: "row-not-valid",
    message: problem.message,
    hint: "mend the stage that fills this column",
  });
}

/** The key as it stands, or the row's number from 1 where it has none. */
function nameRow(table: TableName, row: object, index: number): string {
  const key: unknown = Reflect.get(row, keyOf[table]);
  return typeof key === "string" && key !== "" ? key : `row ${index + 1}`;
}
