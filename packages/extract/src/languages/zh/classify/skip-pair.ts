import { readPunctuation } from "../segment/read-punctuation.ts";

/** Brackets and quotation marks: nothing of a clause's own structure is inside them. */
const { pairs } = readPunctuation();

/** A pair left open this long was never closed. */
const LONGEST = 200;

/** The place behind the pair that opens at `at`; `at` itself where none does or it is not closed. */
export function skipPair(text: string, at: number, end: number): number {
  const closing = pairs.get(text.charAt(at));
  if (closing === undefined) return at;
  const limit = Math.min(end, at + LONGEST);
  const close = text.slice(at, limit).indexOf(closing);
  return close < 0 ? at : at + close + 1;
}
