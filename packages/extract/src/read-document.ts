import type { Series } from "@pledgeline/schema/series";
import type { Span } from "@pledgeline/schema/span";
import { type Commitment, classifyDocument } from "./classify/classify-document.ts";
import type { Language } from "./language.ts";
import type { CorpusDocument } from "./records.ts";
import type { Paragraph } from "./segment/outline.ts";
import { splitDocument } from "./segment/split-document.ts";
import { foldSeries } from "./text/fold-names.ts";

/** A commitment at its place, by its id. */
export interface FoundCommitment extends Commitment, Span {
  readonly commitment_id: string;
}

/** A document cut and classified; offsets are the same in its text and in the folded one. */
export interface DocumentReading {
  /** The text as the stages read it. */
  readonly folded: string;
  readonly paragraphs: readonly Paragraph[];
  readonly found: readonly FoundCommitment[];
}

/** Cuts a document and finds its commitments, with the evidence for their labels. */
export function readDocument(
  { text, document_id }: CorpusDocument,
  series: Series,
  language: Language,
): DocumentReading {
  const folded = language.fold(text);
  const paragraphs = splitDocument(folded, language.segment, text);
  const parties = foldSeries(series, language);
  const found = classifyDocument(folded, paragraphs, parties, language).map((commitment) => ({
    ...commitment,
    start: commitment.unit.start,
    end: commitment.unit.end,
    commitment_id: `${document_id}.p${commitment.paragraph.number}.${commitment.position}`,
  }));
  return { folded, paragraphs, found };
}
