import { join } from "node:path";
import { readCorpus } from "../corpus/read-corpus.ts";
import { readGazetteer } from "../extract/names/read-gazetteer.ts";
import { languageOf, runPipeline } from "../pipeline.ts";
import type { Result } from "../result.ts";
import type { DocumentTrace, Trace } from "./trace.ts";
import { traceDocument } from "./trace-document.ts";

/** Runs a corpus through the stages and keeps the evidence. What stands in the way is an issue. */
export async function traceCorpus(corpusDir: string): Promise<Result<Trace>> {
  const { dataset, issues } = await runPipeline({ corpusDir, jobs: 1 });
  if (dataset === null || issues.some(({ level }) => level === "error")) {
    return { value: null, issues };
  }
  const corpus = await readCorpus(corpusDir);
  const gazetteer = readGazetteer(join(corpusDir, "names.yml")).value ?? [];
  const series = corpus.series.map(({ id, series, documents }) => ({
    id,
    series,
    documents: documents.flatMap((document): DocumentTrace[] => {
      const language = languageOf(document.language);
      return language === undefined ? [] : [traceDocument(document, series, language, gazetteer)];
    }),
  }));
  const documents = new Map(
    series.flatMap((one) =>
      one.documents.map((trace) => [trace.result.document.document_id, trace]),
    ),
  );
  return { value: { dataset, series, documents }, issues };
}
