import { compareWithFolder } from "@pledgeline/extract/write/compare-with-folder";
import { writeFilesTogether } from "@pledgeline/extract/write/write-files-together";
import type { Issue } from "@pledgeline/schema/issue";
import { printIssues } from "../terminal/print-issues.ts";
import { showProgress } from "../terminal/show-progress.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { ExtractDataset } from "./extract-dataset.ts";
import { makeFiles } from "./make-files.ts";
import { type PipelineArguments, parseArguments } from "./parse-arguments.ts";
import { summarize } from "./summarize.ts";

/**
 * `pnpm run pipeline`: reads the corpus and writes, or checks, the tables and the report.
 * @returns the exit code: 0 done, 1 the input or the check failed, 2 not understood
 */
export async function runCommand(
  argv: readonly string[],
  extract: ExtractDataset,
  terminal: Terminal,
): Promise<number> {
  const started = performance.now();
  const asked = parseArguments(argv, terminal);
  if (typeof asked === "number") return asked;
  const { issues, summary } = await carryOut(asked, extract, terminal);
  printIssues(issues, terminal, asked.quiet);
  if (issues.some((issue) => issue.level === "error")) return 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!asked.quiet) terminal.out.write(`${summary}${terminal.isLive ? `, ${seconds} s` : ""}\n`);
  return 0;
}

/** The stages in order, up to the first that finds an error. */
async function carryOut(
  { corpus, out, jobs, check, quiet }: PipelineArguments,
  extract: ExtractDataset,
  terminal: Terminal,
): Promise<{ issues: readonly Issue[]; summary: string }> {
  const progress = showProgress(terminal, quiet);
  const extracted = await extract({
    corpusDir: corpus,
    jobs,
    onProgress: progress.report,
  }).finally(progress.stop);
  const { dataset, issues } = extracted;
  if (issues.some((issue) => issue.level === "error")) return { issues, summary: "" };
  if (dataset === null || dataset.documents.length === 0) {
    return { issues: [...issues, emptyCorpus(corpus)], summary: "" };
  }
  const made = await makeFiles(dataset, corpus, issues);
  if (made.files === null) return { issues: [...issues, ...made.issues], summary: "" };
  const finish = check ? compareWithFolder : writeFilesTogether;
  const found = await finish(out, made.files);
  return { issues: [...issues, ...found], summary: summarize(dataset) };
}

function emptyCorpus(file: string): Issue {
  const message = "no documents are there";
  const hint = "point --corpus to the folder that holds the series";
  return { level: "error", code: "corpus-empty", file, place: null, message, hint };
}
