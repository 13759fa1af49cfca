import type { Series } from "@pledgeline/schema/series";
import type { Gazetteer } from "../extract/names/gazetteer.ts";
import type { Language } from "../language.ts";
import { processDocument } from "../process-document.ts";
import { readDocument } from "../read-document.ts";
import type { CorpusDocument } from "../records.ts";
import type { DocumentTrace } from "./trace.ts";

/** Reads a document as the pipeline does, and keeps what its commitments were read from. */
export function traceDocument(
  document: CorpusDocument,
  series: Series,
  language: Language,
  gazetteer: Gazetteer,
): DocumentTrace {
  const { folded, paragraphs, found } = readDocument(document, series, language);
  const evidence = new Map(found.map((commitment) => [commitment.commitment_id, commitment]));
  const result = processDocument(document, series, language, gazetteer);
  return { result, language, folded, paragraphs, evidence };
}
