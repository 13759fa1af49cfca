import { endsSubject, headLexicon, nominalFollowers, opensHead } from "./head-lexicon.ts";
import type { ClauseText } from "./head-reader.ts";
import { verbRules } from "./rules.ts";
import { skipPair } from "./skip-pair.ts";

/** A subject longer than this is not one. */
const LONGEST = 80;

/**
 * Where a noun phrase that begins at `from` ends because a modal, an effort or a frame follows:
 * 具体日期|将…, 两国研究机构|应…. Null where none does.
 */
export function skipSubject(clause: ClauseText, from: number): number | null {
  const { text, end: clauseEnd, starts } = clause;
  const end = Math.min(clauseEnd, from + LONGEST);
  for (let at = from; at < end; at += 1) {
    const behindPair = skipPair(text, at, end);
    if (behindPair > at) {
      at = behindPair - 1;
      continue;
    }
    if (at === from || !starts.has(at)) continue;
    const found = headLexicon.match(text, at, clauseEnd);
    if (found === null || !endsSubject(found.lists)) continue;
    const behind = at + found.word.length;
    if (nominalFollowers.match(text, behind, clauseEnd) !== null) continue;
    // A single character may be part of a word (不平凡): a verb or an adjunct must follow it.
    if (found.word.length > 1 || opensHead(text, behind, clauseEnd)) return at;
  }
  return null;
}

/**
 * Where a party's organ that acts by itself ends, because its act follows: 两国边防部门|加强沟通.
 * Null where the words before the first verb name no such organ.
 */
export function skipOrgan(clause: ClauseText, from: number): number | null {
  const { text, end: clauseEnd, starts } = clause;
  const end = Math.min(clauseEnd, from + LONGEST);
  for (let at = from + 1; at < end; at += 1) {
    if (!starts.has(at)) continue;
    const verb = behindAdverbs(text, at, clauseEnd);
    const found = headLexicon.match(text, verb, clauseEnd);
    if (found === null || !found.lists.has("action")) continue;
    const behind = verb + found.word.length;
    const noun = nominalFollowers.match(text, behind, clauseEnd) !== null || behind === clauseEnd;
    const organ = verbRules.others.some((name) => text.slice(from, at).endsWith(name));
    if (!noun) return organ && !verbRules.events.includes(found.word) ? at : null;
  }
  return null;
}

function behindAdverbs(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    const adverb = headLexicon.match(text, at, end);
    if (adverb?.lists.has("adverb") !== true || adverb.lists.has("action")) return at;
    at += adverb.word.length;
  }
}
