import { readdir } from "node:fs/promises";
import { SeriesId } from "@pledgeline/schema/ids";
import type { Issue } from "@pledgeline/schema/issue";
import { byCodeUnits } from "./by-code-units.ts";
import type { Corpus, CorpusSeries } from "./corpus-series.ts";
import { readSeries } from "./read-series.ts";

/** Folders of the corpus that hold no series. */
const notSeries = new Set(["raw", "gold"]);

/**
 * Reads a corpus folder: series by id, their documents by signing date, then id. What is wrong
 * becomes an issue, and the rest is read.
 */
export async function readCorpus(dir: string): Promise<Corpus> {
  const issues: Issue[] = [];
  const series: CorpusSeries[] = [];
  let entries: string[];
  try {
    const found = await readdir(dir, { withFileTypes: true });
    entries = found.filter((e) => e.isDirectory() && !e.name.startsWith(".")).map((e) => e.name);
  } catch {
    return { series, issues: [noCorpus(dir)] };
  }
  for (const id of entries.filter((e) => !notSeries.has(e)).sort(byCodeUnits)) {
    if (!SeriesId.safeParse(id).success) {
      issues.push(badSeriesId(id));
      continue;
    }
    const read = await readSeries(dir, id);
    issues.push(...read.issues);
    if (read.series) series.push(read.series);
  }
  return { series, issues };
}

const noCorpus = (dir: string): Issue => ({
  level: "error",
  code: "missing-corpus",
  file: dir,
  place: null,
  message: "There is no such folder, or it cannot be read.",
  hint: "Give the corpus folder: the one that holds a folder for each series.",
});

const badSeriesId = (id: string): Issue => ({
  level: "error",
  code: "invalid-series-id",
  file: id,
  place: "name",
  message: "The folder's name is not a series id.",
  hint: "Use lower-case letters, digits and hyphens: chn-kaz.",
});
