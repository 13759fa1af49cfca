import type { TableName } from "@pledgeline/schema/tables";

/** The tables in the order in which they are checked and written. */
export const tableNames = [
  "documents",
  "commitments",
  "mentions",
  "threads",
  "changes",
  "entities",
] as const satisfies readonly TableName[];
