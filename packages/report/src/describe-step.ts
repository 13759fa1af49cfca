import type { ChangeRow } from "@pledgeline/schema/change";
import { escapeMarkdown } from "./markdown/escape-markdown.ts";

/** The relation of a step, then what moved: `weakened (strength: firm → intent)`. */
export function describeStep(step: Pick<ChangeRow, "relation" | "explanation">): string {
  if (step.explanation === "") return step.relation;
  return `${step.relation} (${escapeMarkdown(step.explanation)})`;
}
