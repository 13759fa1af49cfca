import { join } from "node:path";
import type { Issue } from "@pledgeline/schema/issue";
import type { Dataset } from "@pledgeline/schema/tables";
import PQueue from "p-queue";
import { readCorpus } from "./corpus/read-corpus.ts";
import { gatherEntities } from "./entities/gather-entities.ts";
import { readGazetteer } from "./extract/names/read-gazetteer.ts";
import type { Language } from "./language.ts";
import { zh } from "./languages/zh/zh.ts";
import { processDocument } from "./process-document.ts";
import { reconcile } from "./reconcile/reconcile.ts";
import type { CorpusDocument, DocumentResult } from "./records.ts";

/** The languages that documents are read in. */
export const languages: ReadonlyMap<string, Language> = new Map(
  [zh].map((each) => [each.code, each]),
);

/** The rules for a BCP 47 tag: its own, or those of its primary subtag (zh-Hant is read as zh). */
export function languageOf(tag: string): Language | undefined {
  return languages.get(tag) ?? languages.get(tag.split("-")[0] ?? "");
}

/** What a run is given, and whom it tells how far it is. */
export interface PipelineRequest {
  readonly corpusDir: string;
  /** How many documents are worked on at a time. */
  readonly jobs: number;
  readonly onProgress?: (done: number, total: number, label: string) => void;
}

/** Runs the stages from corpus to dataset. The same corpus gives the same rows, however many jobs. */
export async function runPipeline(
  request: PipelineRequest,
): Promise<{ dataset: Dataset | null; issues: Issue[] }> {
  const corpus = await readCorpus(request.corpusDir);
  const spoken = [...languages.values()].map(({ names }) => names);
  const gazetteer = readGazetteer(join(request.corpusDir, "names.yml"), spoken);
  const issues = [...corpus.issues, ...gazetteer.issues];
  const queue = new PQueue({ concurrency: request.jobs });
  const total = corpus.series.reduce((sum, { documents }) => sum + documents.length, 0);
  let done = 0;
  const rows: { -readonly [K in Exclude<keyof Dataset, "entities">]: Dataset[K][number][] } = {
    documents: [],
    commitments: [],
    mentions: [],
    threads: [],
    changes: [],
  };
  for (const { id, series, documents } of corpus.series) {
    const tasks = documents.map((document) => async (): Promise<DocumentResult | Issue> => {
      const language = languageOf(document.language);
      const result =
        language === undefined
          ? unknownLanguage(document)
          : processDocument(document, series, language, gazetteer.value ?? []);
      done += 1;
      request.onProgress?.(done, total, document.document_id);
      return result;
    });
    const results: DocumentResult[] = [];
    for (const result of await queue.addAll(tasks)) {
      if ("document" in result) results.push(result);
      else issues.push(result);
    }
    const named = results.map(withoutReferences);
    const reconciled = reconcile({ id, series }, named, (code) => languageOf(code)?.reconcile);
    issues.push(...results.flatMap((result) => result.issues), ...reconciled.issues);
    for (const { document, mentions } of results) {
      rows.documents.push(document);
      append(rows.mentions, mentions);
    }
    append(rows.commitments, reconciled.commitments);
    append(rows.threads, reconciled.threads);
    append(rows.changes, reconciled.changes);
  }
  const worldwide = spoken.flatMap(({ institutions }) => institutions);
  const listed = [...worldwide, ...(gazetteer.value ?? [])];
  const entities = gatherEntities(
    rows.documents,
    rows.mentions,
    listed,
    (code, words) => languageOf(code)?.names.statuses.signs(words) ?? false,
  );
  return { dataset: { ...rows, entities }, issues };
}

/** One by one: a call takes only so many arguments, and a series may have more rows. */
function append<T>(rows: T[], more: readonly T[]): void {
  for (const row of more) rows.push(row);
}

/** A result as threads are made of it: they follow names, and what points back in their own way. */
function withoutReferences(result: DocumentResult): DocumentResult {
  const mentions = result.mentions.filter(({ rule }) => rule !== "back-reference");
  return { ...result, mentions };
}

/** A translation says nothing new: it is left out; a document that cannot be read stops the run. */
function unknownLanguage({ document_id, language, translation_of }: CorpusDocument): Issue {
  const translated = translation_of !== null;
  return {
    level: translated ? "warning" : "error",
    code: "unknown-language",
    file: document_id,
    place: "language",
    message: `No rules are there for documents in “${language}”${translated ? ": left out" : ""}.`,
    hint: `Read so far: ${[...languages.keys()].join(", ")}.`,
  };
}
