import { count } from "../count.ts";
import { blocks, fold, list } from "../markdown/blocks.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import type { View } from "../view.ts";

/** What the run had to say, where it was asked. */
export function listIssues({ options: { issues } }: View): string {
  if (issues === undefined) return "";
  const errors = issues.filter((issue) => issue.level === "error").length;
  const found = `The run found ${count(errors, "error")} and ${count(issues.length - errors, "warning")}.`;
  if (issues.length === 0) return found;
  const items = issues.map(({ level, file, place, message, hint }) => {
    const where = place === null ? file : `${file}, ${place}`;
    return escapeMarkdown(`${level}, ${where}: ${message} (${hint})`);
  });
  return blocks([found, fold("Errors and warnings", list(items))]);
}
