/** The longest of `words` that stands in `text` from `start` on; empty if none does. */
export function longestWordAt(text: string, start: number, words: readonly string[]): string {
  let best = "";
  for (const word of words) {
    if (word.length > best.length && text.startsWith(word, start)) best = word;
  }
  return best;
}

/** The longest of `words` that ends `text`; empty if none does. */
export function longestEnd(text: string, words: Iterable<string>): string {
  let best = "";
  for (const word of words) {
    if (word.length > best.length && text.endsWith(word)) best = word;
  }
  return best;
}
