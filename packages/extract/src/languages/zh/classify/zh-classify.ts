import type { ClassifyLanguage } from "../../../classify/language.ts";
import type { Token } from "../../../text/token.ts";
import { pillarTerms } from "./find-pillar-terms.ts";
import { readParties } from "./parties.ts";
import { readClauses } from "./read-clauses.ts";
import type { WordStarts } from "./skip-adjunct.ts";

/** How Chinese clauses are read, and what their pillars are told by. */
export const zhClassify: ClassifyLanguage = {
  clauseReader(series) {
    const parties = readParties(series);
    // All the sentences of a paragraph come with the same words.
    let indexed: readonly Token[] = [];
    let starts: WordStarts = new Map();
    return (text, spans, words) => {
      if (words !== indexed) starts = new Map(words.map((word) => [word.start, word.tag]));
      indexed = words;
      return readClauses(text, spans, starts, parties);
    };
  },
  pillars: pillarTerms(),
};
