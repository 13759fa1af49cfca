import type { Series } from "@pledgeline/schema/series";
import { classifyDocument } from "../classify/classify-document.ts";
import type { Gazetteer } from "../extract/names/gazetteer.ts";
import type { Language } from "../language.ts";
import { processDocument } from "../process-document.ts";
import type { CorpusDocument } from "../records.ts";
import { splitDocument } from "../segment/split-document.ts";
import type { DocumentTrace } from "./trace.ts";

/** Reads a document as the pipeline does, and keeps what its commitments were read from. */
export function traceDocument(
  document: CorpusDocument,
  series: Series,
  language: Language,
  gazetteer: Gazetteer,
): DocumentTrace {
  const { text, document_id } = document;
  const paragraphs = splitDocument(text, language.segment);
  const evidence = new Map(
    classifyDocument(text, paragraphs, series, language).map((commitment) => [
      `${document_id}.p${commitment.paragraph.number}.${commitment.position}`,
      commitment,
    ]),
  );
  const result = processDocument(document, series, language, gazetteer);
  return { result, language, paragraphs, evidence };
}
