import { readFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import type { Issue } from "@pledgeline/schema/issue";
import { Series } from "@pledgeline/schema/series";
import { stringify } from "yaml";
import { parseYaml } from "../corpus/parse-yaml.ts";
import { checkDraft } from "./check-draft.ts";
import { checkSeries } from "./check-series.ts";
import { loadIngestContext } from "./context.ts";
import { draftSeries } from "./draft-series.ts";
import { formatDocument } from "./format-document.ts";
import { ingestDump } from "./ingest-dump.ts";
import type { LogHeader } from "./log-record.ts";
import { readSource } from "./read-source.ts";
import { type FileReport, type PlannedFile, writeFiles } from "./write-files.ts";

export interface IngestOptions {
  /** The dump, document or saved page. */
  readonly file: string;
  /** The corpus folder. */
  readonly corpus: string;
  readonly series: string;
  /** Language of the rules. */
  readonly language: string;
  readonly suffix: string | null;
  /** Replace documents that differ. */
  readonly force: boolean;
}

/** What ingest did: the files, and what a person has to know. Without files nothing was written. */
export interface IngestReport {
  readonly files: readonly FileReport[];
  readonly issues: readonly Issue[];
  /** The series was new: its `series.yml` is a draft. */
  readonly drafted: boolean;
}

/** Takes a file into the corpus: documents, the log of what was cut, a draft for a new series. */
export async function ingestFile(options: IngestOptions): Promise<IngestReport> {
  const { file, corpus, series, force } = options;
  const stop = (issues: readonly Issue[]): IngestReport => ({ files: [], issues, drafted: false });
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return stop([unreadable(file)]);
  const source = readSource(bytes, file);
  if (!source.value) return stop(source.issues);
  const { text, readAs, sha256 } = source.value;
  const inside = pathInside(corpus, file);
  const name = `${inside ?? basename(file)} sha256:${sha256}`;

  const context = loadIngestContext(options.language);
  const target = { series, source: name, file, suffix: options.suffix };
  const ingested = ingestDump(text, target, context);
  if (!ingested.value) return stop(ingested.issues);
  const { documents, log } = ingested.value;

  const seriesPath = `${series}/series.yml`;
  const yaml = await readFile(join(corpus, seriesPath), "utf8").catch(() => null);
  const known = yaml === null ? null : parseYaml(yaml, Series, seriesPath);
  if (known && !known.value) return stop(known.issues);
  const record = known?.value ?? draftSeries(documents, context);
  const issues = [...ingested.issues, ...checkSeries(documents, record, series, file)];
  if (issues.some((issue) => issue.level === "error")) return stop(issues);

  const header: LogHeader = { source: name, read_as: readAs, characters: text.length };
  const planned: PlannedFile[] = documents.map((d) => ({
    path: `${series}/${d.fileName}`,
    content: formatDocument(d.front, d.text),
  }));
  const lines = [header, ...log].map((line) => `${JSON.stringify(line)}\n`);
  planned.push({ path: logPath(inside, file), content: lines.join("") });
  if (yaml === null) planned.unshift({ path: seriesPath, content: draftText(record) });
  const written = await writeFiles(corpus, planned, force);
  const slips = yaml === null ? checkDraft(record, series, file) : [];
  const outside = inside === null ? [notInCorpus(file)] : [];
  const all = [...issues, ...written.issues, ...slips, ...outside];
  return { files: written.reports, issues: all, drafted: yaml === null };
}

const draftText = (series: Series) =>
  `# Drafted by ingest: check every name, and add relations_since.\n${stringify(series, { lineWidth: 0 })}`;

/** The path of a file from the corpus folder, with slashes; null outside it. */
function pathInside(corpus: string, file: string): string | null {
  const path = relative(resolve(corpus), resolve(file));
  return path.startsWith("..") || isAbsolute(path) ? null : path.split(sep).join("/");
}

/** Logs stand in `raw`, beside the dump where it is there. */
function logPath(inside: string | null, file: string): string {
  const folder = inside?.startsWith("raw/") ? dirname(inside) : "raw";
  return `${folder}/${parse(file).name}.log.jsonl`;
}

const notInCorpus = (file: string): Issue => ({
  level: "warning",
  code: "source-outside",
  file,
  place: null,
  message: "The source is not in the corpus: its documents name a file that others do not have.",
  hint: "Save it in the corpus' folder raw, and ingest it from there with --force.",
});

const unreadable = (file: string): Issue => ({
  level: "error",
  code: "unreadable-file",
  file,
  place: null,
  message: "There is no such file, or it cannot be read.",
  hint: "Check the path.",
});
