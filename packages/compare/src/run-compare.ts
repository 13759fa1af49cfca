import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { finders } from "./finders.ts";
import { accuracySections } from "./page/accuracy-sections.ts";
import { speedSections } from "./page/speed-sections.ts";
import { updatePage } from "./page/update-page.ts";
import { goldFolder, pageFile } from "./places.ts";
import { readAnnotations } from "./read-annotations.ts";

const usage = "usage: pnpm run compare [--check | --speed]";

/** What a run comes to: lines for the user and the exit code, 0 done, 1 failed, 2 not understood. */
export interface Run {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

/**
 * `pnpm compare`: brings docs/comparison.md up to date. `--check` writes nothing and fails where the
 * figures are not the present ones; `--speed` measures the speeds anew.
 */
export function runCompare(argv: readonly string[]): Run {
  const asked = readArguments(argv);
  if (asked === null) return { lines: [usage], exitCode: 2 };
  const documents = readAnnotations(goldFolder);
  const page = readFileSync(pageFile, "utf8");
  const sections = new Map([
    ...accuracySections(finders, documents),
    ...(asked.speed ? speedSections(finders, documents) : []),
  ]);
  const updated = updatePage(page, sections);
  if (updated.missing.length > 0) {
    const lines = updated.missing.map((name) => `docs/comparison.md: no section <!-- ${name} -->`);
    return { lines, exitCode: 1 };
  }
  if (updated.page === page) return { lines: ["docs/comparison.md is current"], exitCode: 0 };
  if (asked.check) {
    const line = "docs/comparison.md is not current: run pnpm compare";
    return { lines: [line], exitCode: 1 };
  }
  writeFileSync(pageFile, updated.page);
  return { lines: ["docs/comparison.md is brought up to date"], exitCode: 0 };
}

function readArguments(argv: readonly string[]): { check: boolean; speed: boolean } | null {
  const flag = { type: "boolean", default: false } as const;
  try {
    const { check, speed } = parseArgs({
      args: [...argv],
      options: { check: flag, speed: flag },
    }).values;
    return check && speed ? null : { check, speed };
  } catch {
    return null;
  }
}
