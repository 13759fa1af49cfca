import { formatColumnTables } from "@pledgeline/extract/write/format-column-tables";
import { followGoal } from "./follow-goal.ts";
import type { GeneratedPart } from "./generated-parts.ts";
import { describeThreads } from "./threads/describe-threads.ts";

/** Every part of the documentation that is made from the code or the dataset. */
export const parts: readonly GeneratedPart[] = [
  { page: "README.md", make: followGoal },
  { page: "docs/dataset.md", make: formatColumnTables },
  { page: "docs/threads.md", make: describeThreads },
];
