import type { Span } from "@pledgeline/schema/span";

/** A line of the document. Lines and the line breaks between them give the text back. */
export interface Paragraph extends Span {
  /** From 1. */
  readonly number: number;
  /** The marks of the headings that it stands under, joined: 三(十二); null before the first. */
  readonly section: string | null;
  /** The mark that opens the paragraph itself: (十二). */
  readonly mark: Span | null;
  /** A title of what follows: marked, without a closing sign, and above unmarked or deeper lines. */
  readonly heading: boolean;
  /** Stands under an item of a list, itself or the lines after it: no introduction of a list. */
  readonly withinItem: boolean;
  /** True where the mark numbers an item of a list inside a section. */
  readonly listed: boolean;
  readonly sentences: readonly Sentence[];
}

/** A sentence: what lies between two sentence ends outside brackets, closing mark included. */
export interface Sentence extends Span {
  readonly clauses: readonly Span[];
}
