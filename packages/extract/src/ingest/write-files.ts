import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Issue } from "@pledgeline/schema/issue";

/** A file to be in the corpus. */
export interface PlannedFile {
  /** From the corpus folder. */
  readonly path: string;
  readonly content: string;
}

export interface FileReport {
  readonly path: string;
  readonly status: "written" | "replaced" | "unchanged";
}

/**
 * Writes all files or, where one would be overwritten by something else and `force` is off, none.
 * Each is written beside its place and moved there, so that no half of a file is ever read.
 */
export async function writeFiles(
  corpus: string,
  files: readonly PlannedFile[],
  force: boolean,
): Promise<{ reports: FileReport[]; issues: Issue[] }> {
  const reports: FileReport[] = [];
  for (const { path, content } of files) {
    const there = await readFile(join(corpus, path), "utf8").catch(() => null);
    const status = there === null ? "written" : there === content ? "unchanged" : "replaced";
    reports.push({ path, status });
  }
  const differing = force ? [] : reports.filter((r) => r.status === "replaced");
  if (differing.length > 0) return { reports: [], issues: differing.map((r) => differs(r.path)) };
  for (const [i, { path, content }] of files.entries()) {
    if (reports[i]?.status === "unchanged") continue;
    const failed = await replaceFile(join(corpus, path), content);
    if (failed !== null)
      return { reports: reports.slice(0, i), issues: [unwritable(path, failed)] };
  }
  return { reports, issues: [] };
}

/** Writes a file whole; returns the system's code where it cannot. */
async function replaceFile(path: string, content: string): Promise<string | null> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, path);
    return null;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return error instanceof Error && "code" in error ? String(error.code) : "unknown";
  }
}

const differs = (file: string): Issue => ({
  level: "error",
  code: "file-differs",
  file,
  place: null,
  message: "The file is there already, with other content. Nothing was written.",
  hint: "Use --force to replace it, or, for another document of that day, --suffix.",
});

const unwritable = (file: string, code: string): Issue => ({
  level: "error",
  code: "unwritable-file",
  file,
  place: null,
  message: `The file cannot be written (${code}).`,
  hint: "Check that the folder may be written to and that the disk has room.",
});
