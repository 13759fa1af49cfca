import type { ClassifyLanguage } from "../../../classify/language.ts";
import { pillarTerms } from "./find-pillar-terms.ts";
import { readParties } from "./parties.ts";
import { readClauses } from "./read-clauses.ts";

/** How Chinese clauses are read, and what their pillars are told by. */
export const zhClassify: ClassifyLanguage = {
  clauseReader(series) {
    const parties = readParties(series);
    return (text, spans, words) => {
      const starts = new Map(words.map((word) => [word.start, word.tag]));
      return readClauses(text, spans, starts, parties);
    };
  },
  pillars: pillarTerms(),
};
