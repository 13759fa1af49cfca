import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Issue } from "@pledgeline/schema/issue";
import { tableNames } from "../validate/table-names.ts";
import { compareLines } from "./compare-lines.ts";
import { compareRows } from "./compare-rows.ts";
import { fileIssue } from "./file-issue.ts";

/**
 * What in a folder is not what a fresh run gives: each file that is missing or differs, with the
 * rows and columns in which a table does.
 * @param files the fresh content by name
 */
export async function compareWithFolder(
  dir: string,
  files: ReadonlyMap<string, string>,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const [name, fresh] of files) {
    const path = join(dir, name);
    try {
      const stored = await readFile(path, "utf8");
      if (stored !== fresh) issues.push(stale(path, describe(name, stored, fresh)));
    } catch (error) {
      issues.push(isMissing(error) ? stale(path, "it is missing") : fileIssue(path, error));
    }
  }
  return issues;
}

const isMissing = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

function describe(name: string, stored: string, fresh: string): string {
  const table = tableNames.find((table) => name === `${table}.json`);
  const rows = table === undefined ? null : compareRows(table, stored, fresh);
  return rows ?? compareLines(stored, fresh);
}

function stale(file: string, message: string): Issue {
  const hint = "run `pnpm run pipeline`, then commit what it writes";
  return { level: "error", code: "file-not-current", file, place: null, message, hint };
}
