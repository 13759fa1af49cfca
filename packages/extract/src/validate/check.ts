import type { Issue } from "@pledgeline/schema/issue";
import type { Dataset, TableName } from "@pledgeline/schema/tables";

/** One check of a finished dataset: the issues it finds, in the order of the rows. */
export type Check = (dataset: Dataset) => Iterable<Issue>;

/** What is wrong with one row. */
export interface RowFault {
  readonly table: TableName;
  /** The row's key, or its number where the key itself is wrong. */
  readonly key: string;
  readonly field?: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** An error-level issue that names table, row and field. */
export function faultyRow({ table, key, field, code, message, hint }: RowFault): Issue {
  const place = field === undefined ? key : `${key} ${field}`;
  return { level: "error", code, file: `${table}.json`, place, message, hint };
}
