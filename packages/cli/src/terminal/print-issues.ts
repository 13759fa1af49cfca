import type { Issue } from "@pledgeline/schema/issue";
import { formatIssue } from "./format-issue.ts";
import type { Terminal } from "./terminal.ts";

/** How many issues of one kind are printed before the rest is only counted. */
const shown = 20;

/** Prints issues in their order, a line each; with `quiet`, errors only. */
export function printIssues(issues: readonly Issue[], terminal: Terminal, quiet: boolean): void {
  const counts = new Map<string, number>();
  for (const issue of issues) {
    if (quiet && issue.level !== "error") continue;
    const kind = `${issue.level} ${issue.code}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= shown) terminal.err.write(`${formatIssue(issue)}\n`);
  }
  for (const [kind, count] of counts) {
    if (count > shown) terminal.err.write(`${kind}: ${count - shown} more of this kind\n`);
  }
}
