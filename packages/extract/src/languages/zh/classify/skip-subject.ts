import { endsSubject, headLexicon, nominalFollowers } from "./head-lexicon.ts";
import type { WordStarts } from "./skip-adjunct.ts";
import { skipPair } from "./skip-pair.ts";

/** A subject longer than this is not one. */
const LONGEST = 80;

/**
 * Where a noun phrase that begins at `from` ends because a modal, an effort or a frame follows:
 * 具体日期|将…, 两国研究机构|应…. Null where none does.
 */
export function skipSubject(
  text: string,
  from: number,
  clauseEnd: number,
  starts: WordStarts,
): number | null {
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
    if (nominalFollowers.match(text, at + found.word.length, clauseEnd) === null) return at;
  }
  return null;
}
