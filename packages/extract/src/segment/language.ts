/** What the segment stage asks of a language: marks and pairs, as data. */
export interface SegmentLanguage {
  readonly sections: SectionMarks;
  readonly punctuation: Punctuation;
}

/** The marks that open sections. */
export interface SectionMarks {
  /** From the outside in; each matches at the start of a line. The level is the place in the list. */
  readonly marks: readonly RegExp[];
  /** A sign that opens an item of a list and names no section. */
  readonly bullet: RegExp;
  /** A mark that fills its line; it stands on the outermost level. */
  readonly bare: RegExp;
}

/** Signs that end sentences and clauses, and pairs that nothing is cut inside of. */
export interface Punctuation {
  readonly sentenceEnds: ReadonlySet<string>;
  readonly clauseEnds: ReadonlySet<string>;
  /** Closing sign by opening sign. */
  readonly pairs: ReadonlyMap<string, string>;
  /** Signs and spaces that no quote begins or ends with. */
  readonly trim: ReadonlySet<string>;
}
