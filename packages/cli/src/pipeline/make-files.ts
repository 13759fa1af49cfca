import { join } from "node:path";
import { evaluate } from "@pledgeline/evaluate/evaluate";
import { readGold } from "@pledgeline/evaluate/gold/read-gold";
import { validateDataset } from "@pledgeline/extract/validate/validate-dataset";
import { formatTables } from "@pledgeline/extract/write/format-tables";
import { sortDataset } from "@pledgeline/extract/write/sort-dataset";
import { renderReport } from "@pledgeline/report/render-report";
import type { Issue } from "@pledgeline/schema/issue";
import type { Dataset } from "@pledgeline/schema/tables";
import { evaluationFiles } from "./evaluation-files.ts";
import { findFirstLines } from "./find-first-lines.ts";

/** The corpus as seen from the tables' folder of the repository: the same bytes wherever they go. */
const corpusRoot = "../corpus";

/**
 * The files of a dataset by name, or none with the errors that forbid to publish it.
 * @param issues what the stages before had to say
 */
export async function makeFiles(
  rows: Dataset,
  corpusDir: string,
  issues: readonly Issue[],
): Promise<{ files: Map<string, string> | null; issues: Issue[] }> {
  const dataset = sortDataset(rows);
  const errors = validateDataset(dataset);
  if (errors.length > 0) return { files: null, issues: errors };
  const gold = await readGold(join(corpusDir, "gold"));
  if (gold.issues.length > 0) return { files: null, issues: gold.issues };
  const scored =
    gold.value === null ? {} : { evaluation: evaluate(dataset, gold.value).evaluation };
  const firstLines = await findFirstLines(corpusDir, dataset.documents);
  const corpusLinks = { root: corpusRoot, firstLines };
  const report = renderReport(dataset, { corpusLinks, issues, ...scored });
  const tables = formatTables(dataset);
  return {
    files: new Map([...tables, ...evaluationFiles(scored), ["report.md", report]]),
    issues: [],
  };
}
