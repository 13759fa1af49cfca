import nodejieba from "nodejieba";
import type { Tagger } from "../../text/token.ts";

/** Cuts Chinese text into words with nodejieba's tags (n, v, vn, d, p, c, m, ns, …). */
export const tagWords: Tagger = (text) => {
  let end = 0;
  return nodejieba.tag(text).map(({ word, tag }) => {
    const start = end;
    end += word.length;
    // A half of a surrogate pair comes back as U+FFFD, of the same length: the text has the word.
    return { word: text.slice(start, end), tag, start, end };
  });
};
