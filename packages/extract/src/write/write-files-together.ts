import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Issue } from "@pledgeline/schema/issue";
import { fileIssue } from "./file-issue.ts";

/**
 * Where a set is written whole before it replaces the old one: in the target, so that a rename
 * never crosses file systems. What an interrupted run left there goes with the next.
 */
const stagingName = ".staging.tmp";

/**
 * Writes a set of files into a folder, all or none: until every file is on the disk, the old set
 * stays as it was.
 * @param files content by name, below the folder
 * @returns the issue that stopped it, or nothing
 */
export async function writeFilesTogether(
  dir: string,
  files: ReadonlyMap<string, string>,
): Promise<Issue[]> {
  const staging = join(dir, stagingName);
  const steps = [
    { of: dir, run: () => clear(staging) },
    ...[...files].map(([name, content]) => ({
      of: name,
      run: () => store(staging, dir, name, content),
    })),
    ...[...files.keys()].map((name) => ({
      of: name,
      run: () => rename(join(staging, name), join(dir, name)),
    })),
  ];
  let stopped: Issue | null = null;
  for (const { of, run } of steps) {
    stopped = await attempt(of === dir ? dir : join(dir, of), run);
    if (stopped !== null) break;
  }
  // The set is safe by now: a leftover is no fault of it, and goes with the next run.
  await rm(staging, { recursive: true, force: true }).catch(() => {});
  return stopped === null ? [] : [stopped];
}

async function attempt(file: string, step: () => Promise<void>): Promise<Issue | null> {
  try {
    await step();
    return null;
  } catch (error) {
    return fileIssue(file, error);
  }
}

async function clear(staging: string): Promise<void> {
  await mkdir(dirname(staging), { recursive: true });
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging);
}

/** Writes a file to the staging place, and makes the folder that it is to move to. */
async function store(staging: string, dir: string, name: string, content: string): Promise<void> {
  const path = join(staging, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { encoding: "utf8", flush: true });
  await mkdir(dirname(join(dir, name)), { recursive: true });
}
