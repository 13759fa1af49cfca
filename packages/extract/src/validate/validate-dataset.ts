import type { Issue } from "@pledgeline/schema/issue";
import type { Dataset } from "@pledgeline/schema/tables";
import { checkSchemas } from "./check-schemas.ts";
import { checks } from "./checks.ts";

/**
 * Everything that is wrong with a dataset; an empty list means that it may be published. Rows are
 * held against each other only once each of them is valid by itself.
 */
export function validateDataset(dataset: Dataset): Issue[] {
  const misshapen = [...checkSchemas(dataset)];
  if (misshapen.length > 0) return misshapen;
  return checks.flatMap((check) => [...check(dataset)]);
}
