import { prepositions } from "../head-lexicon.ts";
import type { HeadReader } from "../head-reader.ts";
import { clauseRules } from "../rules.ts";
import { skipAdjunct } from "../skip-adjunct.ts";

/** A preposition and what depends on it, up to the rest of the head or the predicate. */
export const readAdjunct: HeadReader = (clause, head, { word, lists }) => {
  const { text } = clause;
  if (!prepositions.has(word) && !clauseRules.object_markers.includes(word)) return null;
  if (lists.has("result") && head.at > clause.start && head.modal !== null) return null;
  const adjunct = skipAdjunct(clause, word, head.at);
  // 遵循…原则 is an adjunct, 遵循…方针 a predicate: a verb needs a localiser to be taken so.
  if (lists.has("action") && adjunct?.closed !== true) return null;
  head.about ||= clauseRules.abouts.includes(word);
  const end = text.slice(head.at, adjunct?.at ?? clause.end);
  head.via ||= clauseRules.vias.includes(word) && !endsVia(end);
  // A basis is all opening, as is a clause without a predicate behind its adjunct.
  const basis = clauseRules.bases.includes(word) && adjunct?.closed !== true;
  head.at = basis ? clause.end : (adjunct?.at ?? clause.end);
  return "go";
};

const endsVia = (words: string) => clauseRules.via_ends.some((end) => words.endsWith(end));
