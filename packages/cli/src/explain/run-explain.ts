import { explainId, idsOf } from "@pledgeline/extract/explain/explain-id";
import { suggestIds } from "@pledgeline/extract/explain/suggest-ids";
import { traceCorpus } from "@pledgeline/extract/explain/trace-corpus";
import type { Issue } from "@pledgeline/schema/issue";
import { exitCodes } from "../terminal/parse-command.ts";
import { printIssues } from "../terminal/print-issues.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { checkStored } from "./check-stored.ts";
import { formatSections } from "./format-sections.ts";
import { parseArguments } from "./parse-arguments.ts";

/**
 * `pnpm explain`: shows why a row says what it says.
 * @returns the exit code: 0 done, 1 no such id or no corpus, 2 not understood
 */
export async function runExplain(argv: readonly string[], terminal: Terminal): Promise<number> {
  const asked = parseArguments(argv, terminal);
  if (typeof asked === "number") return asked;
  const { id, corpus, datasets } = asked;
  const { value: trace, issues } = await traceCorpus(corpus);
  if (trace === null) {
    printIssues(issues, terminal, true);
    return exitCodes.failed;
  }
  const sections = explainId(id, trace);
  if (sections === null) {
    printIssues([unknownId(id, corpus, suggestIds(id, idsOf(trace)))], terminal, true);
    return exitCodes.failed;
  }
  for (const line of formatSections(sections)) terminal.out.write(`${line}\n`);
  printIssues(await checkStored(id, trace.dataset, datasets), terminal, false);
  return exitCodes.done;
}

function unknownId(id: string, file: string, near: readonly string[]): Issue {
  const message = "no row has this id";
  const hint =
    near.length === 0 ? "the corpus gives no rows" : `the nearest are ${near.join(", ")}`;
  return { level: "error", code: "id-unknown", file, place: id, message, hint };
}
