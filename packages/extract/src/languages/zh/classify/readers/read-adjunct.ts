import { prepositions } from "../head-lexicon.ts";
import type { HeadReader } from "../head-reader.ts";
import { clauseRules } from "../rules.ts";
import { skipAdjunct } from "../skip-adjunct.ts";

/** A preposition and what depends on it, up to the rest of the head or the predicate. */
export const readAdjunct: HeadReader = (clause, head, { word, lists }) => {
  if (!prepositions.has(word) && !clauseRules.object_markers.includes(word)) return null;
  const adjunct = skipAdjunct(clause, word, head.at);
  // 遵循…原则 is an adjunct, 遵循…方针 a predicate: a verb needs a localiser to be taken so.
  if (lists.has("action") && adjunct?.closed !== true) return null;
  // Without a predicate behind the adjunct all of the clause is opening.
  head.at = adjunct?.at ?? clause.end;
  return "go";
};
