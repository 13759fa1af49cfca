import type { Issue } from "@pledgeline/schema/issue";

/** A value, or the issues that stand in its way. Issues beside a value are warnings. */
export interface Result<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}
