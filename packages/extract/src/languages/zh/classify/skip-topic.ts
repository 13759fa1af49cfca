import { headLexicon } from "./head-lexicon.ts";
import type { WordStarts } from "./skip-adjunct.ts";

/** A subject longer than this is not one. */
const LONGEST_TOPIC = 80;

/** What can end a noun phrase that is a subject: words that are no nouns. */
const endsTopic = [
  "firm",
  "intent",
  "effort",
  "haste",
  "completed",
  "reporting",
  "belief",
  "assessment",
];

const openings = new Map([
  ["（", "）"],
  ["(", ")"],
  ["《", "》"],
  ["“", "”"],
]);

/**
 * Where a noun phrase that begins at `from` ends because a modal, an effort or a frame follows:
 * 具体日期|将…, 两国研究机构|应…. Null where none does.
 */
export function skipTopic(
  text: string,
  from: number,
  end: number,
  starts: WordStarts,
): number | null {
  const limit = Math.min(end, from + LONGEST_TOPIC);
  for (let at = from; at < limit; at += 1) {
    const closing = openings.get(text.charAt(at));
    if (closing !== undefined) {
      const close = text.indexOf(closing, at);
      if (close > 0 && close < end) at = close;
      continue;
    }
    if (at === from || !starts.has(at)) continue;
    const found = headLexicon.match(text, at, end);
    if (found !== null && endsTopic.some((list) => found.lists.has(list))) return at;
  }
  return null;
}
