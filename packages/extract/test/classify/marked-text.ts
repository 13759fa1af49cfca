/** A text of an example, and the stretch that is marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly quote: string;
}

/** Reads « and » as marks around what is to be found; without them it is the text without its 。 */
export function readMarks(wording: string): MarkedText {
  const start = wording.indexOf("«");
  const end = wording.indexOf("»");
  const text = wording.replace(/[«»]/g, "");
  if (start < 0) return { text, quote: text.replace(/[。：]$/, "") };
  return { text, quote: wording.slice(start + 1, end) };
}
