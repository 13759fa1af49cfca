import type { Head } from "./head.ts";
import { headLexicon, prepositions } from "./head-lexicon.ts";
import { isEffect } from "./is-effect.ts";
import { opening } from "./opening.ts";
import { clauseRules } from "./rules.ts";

interface EffectClause {
  readonly words: string;
  readonly head: Head;
  /** The words behind the predicate. */
  readonly object: string;
}

/** A clause without a subject that only says what the one before it is good for. */
export function closesAsEffect({ words, head, object }: EffectClause): boolean {
  const plain = ["action", "unknown", "causative", "facilitating"];
  if (head.predicate === null || !plain.includes(head.predicate.class)) return false;
  const joiner = opening(clauseRules.connectives, words) ?? "";
  const behind = skipAdverbs(words, joiner.length);
  const benefactive = opening(clauseRules.benefactives, words.slice(behind));
  const resolute = opening(clauseRules.resolute, words.slice(joiner.length)) !== undefined;
  if (resolute) return false;
  if (benefactive !== undefined && head.effort === null) {
    return isEffect(benefactive, words.slice(behind + benefactive.length), joiner !== "");
  }
  // An adjunct of its own, or a resolute adverb, makes the clause more than an afterthought.
  const opener = words.slice(joiner.length, words.indexOf(head.predicate.text));
  if (prepositions.has(opener.charAt(0))) return false;
  return isEffect(head.predicate.text, object, joiner !== "");
}

function skipAdverbs(words: string, from: number): number {
  let at = from;
  for (;;) {
    const adverb = headLexicon.match(words, at, words.length);
    if (adverb?.lists.has("adverb") !== true) return at;
    at += adverb.word.length;
  }
}
