/** Why something of a dump is not in a document, or why a paragraph ends there. */
export type Reason =
  | "after-text"
  | "before-title"
  | "document-start"
  | "full-text-mark"
  | "lead-in"
  | "list-title"
  | "list-year"
  | "page-furniture"
  | "paragraph-mark"
  | "place-end"
  | "publication-date"
  | "section-number"
  | "sentence-end"
  | "signature-line"
  | "space";

/**
 * A stretch of a dump: a paragraph of a document where `cut` is null, else something that is cut
 * away, or, when empty, a break between two paragraphs. The pieces of a dump tile it.
 */
export interface Piece {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly cut: Reason | null;
}

/** A cut inside a paragraph, in offsets of that paragraph. */
export interface Cut extends Piece {
  readonly cut: Reason;
}
