import { evaluate } from "@pledgeline/evaluate/evaluate";
import { formatEvaluation } from "@pledgeline/evaluate/format-evaluation";
import { readGold } from "@pledgeline/evaluate/gold/read-gold";
import { compareWithFolder } from "@pledgeline/extract/write/compare-with-folder";
import { readDataset } from "@pledgeline/report/read-dataset";
import type { Issue } from "@pledgeline/schema/issue";
import { exitCodes } from "../terminal/parse-command.ts";
import { printIssues } from "../terminal/print-issues.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { formatEvaluationText } from "./format-evaluation-text.ts";
import { formatMisses } from "./format-misses.ts";
import { type EvaluateArguments, parseArguments } from "./parse-arguments.ts";

/**
 * `pnpm evaluate`: scores the tables against annotations and prints the figures.
 * @returns the exit code: 0 done, 1 the input or the check failed, 2 not understood
 */
export async function runEvaluate(argv: readonly string[], terminal: Terminal): Promise<number> {
  const asked = parseArguments(argv, terminal);
  if (typeof asked === "number") return asked;
  const { lines, issues } = await carryOut(asked);
  for (const line of lines) terminal.out.write(`${line}\n`);
  printIssues(issues, terminal, false);
  return issues.length > 0 ? exitCodes.failed : exitCodes.done;
}

async function carryOut(
  asked: EvaluateArguments,
): Promise<{ lines: readonly string[]; issues: readonly Issue[] }> {
  const gold = await readGold(asked.gold);
  const read = await readDataset(asked.datasets);
  const issues = [...gold.issues, ...read.issues];
  if (gold.value === null || read.value === null) {
    return { lines: [], issues: issues.length === 0 ? [noGold(asked.gold)] : issues };
  }
  const { evaluation, misses } = evaluate(read.value, gold.value);
  const figures = new Map([["evaluation.json", formatEvaluation(evaluation)]]);
  const stale = asked.check ? await compareWithFolder(asked.datasets, figures) : [];
  if (asked.json) {
    const printed = asked.errors ? { evaluation, misses } : { evaluation };
    return { lines: [JSON.stringify(printed, null, 2)], issues: stale };
  }
  const listed = asked.errors ? formatMisses(misses) : [];
  return { lines: [...formatEvaluationText(evaluation), ...listed], issues: stale };
}

function noGold(file: string): Issue {
  const message = "no annotations are there";
  const hint = "point --gold to the folder that holds documents.json and texts/";
  return { level: "error", code: "gold-missing", file, place: null, message, hint };
}
