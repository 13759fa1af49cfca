import { formatColumnTables } from "@pledgeline/extract/write/format-column-tables";
import type { GeneratedPart } from "./generated-parts.ts";

/** Every part of the documentation that is made from the code. */
export const parts: readonly GeneratedPart[] = [
  { page: "docs/dataset.md", make: formatColumnTables },
];
