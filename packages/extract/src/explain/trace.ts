import type { Series } from "@pledgeline/schema/series";
import type { Dataset } from "@pledgeline/schema/tables";
import type { Commitment } from "../classify/classify-document.ts";
import type { Language } from "../language.ts";
import type { DocumentResult } from "../records.ts";
import type { Paragraph } from "../segment/outline.ts";

/** A document read again, with what the rows do not say. */
export interface DocumentTrace {
  readonly result: DocumentResult;
  readonly language: Language;
  /** The text as the stages read it. */
  readonly folded: string;
  readonly paragraphs: readonly Paragraph[];
  /** By commitment id. */
  readonly evidence: ReadonlyMap<string, Commitment>;
}

/** A series read again: its documents, oldest first as the corpus gives them. */
export interface SeriesTrace {
  readonly id: string;
  readonly series: Series;
  readonly documents: readonly DocumentTrace[];
}

/** A corpus read again: the rows, and the evidence for them by document. */
export interface Trace {
  readonly dataset: Dataset;
  readonly series: readonly SeriesTrace[];
  readonly documents: ReadonlyMap<string, DocumentTrace>;
}
