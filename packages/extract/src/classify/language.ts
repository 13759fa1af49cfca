import type { Pillar } from "@pledgeline/schema/codes";
import type { Series } from "@pledgeline/schema/series";
import type { Span } from "@pledgeline/schema/span";
import type { Clause } from "../segment/clause.ts";
import type { Token } from "../text/token.ts";

/** What the classify stage asks of a language. */
export interface ClassifyLanguage {
  /** Makes the reader of a series' clauses: its party names are part of what is read. */
  clauseReader(series: Series): ClauseReader;
  readonly pillars: PillarTerms;
}

/**
 * Reads the clauses of one sentence, each from its first word to its predicate.
 * @param spans the clauses, trimmed of their closing signs
 * @param words the words of the sentence's paragraph
 */
export type ClauseReader = (
  text: string,
  spans: readonly Span[],
  words: readonly Token[],
) => Clause[];

/** Finds the terms of a text that speak for a pillar. */
export type PillarTerms = (text: string) => PillarTerm[];

/** A term that speaks for a pillar; offsets are into the text that was searched. */
export interface PillarTerm extends Span {
  readonly term: string;
  readonly pillar: Pillar;
  readonly weight: number;
}
