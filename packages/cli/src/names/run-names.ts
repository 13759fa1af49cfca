import { reviewNames } from "@pledgeline/extract/entities/review-names";
import { exitCodes } from "../terminal/parse-command.ts";
import { printIssues } from "../terminal/print-issues.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { formatReview } from "./format-review.ts";
import { parseArguments } from "./parse-arguments.ts";

/**
 * `pnpm names`: shows what a person should look at in the gazetteer.
 * @returns the exit code: 0 done, 1 the corpus has errors, 2 not understood
 */
export async function runNames(argv: readonly string[], terminal: Terminal): Promise<number> {
  const asked = parseArguments(argv, terminal);
  if (typeof asked === "number") return asked;
  const { value: review, issues } = await reviewNames(asked.corpus);
  printIssues(issues, terminal, review === null);
  if (review === null) return exitCodes.failed;
  for (const line of formatReview(review)) terminal.out.write(`${line}\n`);
  return exitCodes.done;
}
