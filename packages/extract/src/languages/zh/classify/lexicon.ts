/** Words with the lists that they stand in, found longest first at a place of a text. */
export interface Lexicon {
  /** The longest word of the lexicon that begins at `at` and ends by `end`. */
  match(text: string, at: number, end: number): LexiconEntry | null;
}

/** A word and the lists that hold it. */
export interface LexiconEntry {
  readonly word: string;
  readonly lists: ReadonlySet<string>;
}

/** Builds a lexicon from named lists of words. A word may stand in several. */
export function buildLexicon(lists: Readonly<Record<string, readonly string[]>>): Lexicon {
  const entries = new Map<string, Set<string>>();
  for (const [list, words] of Object.entries(lists)) {
    for (const word of words) entries.set(word, (entries.get(word) ?? new Set()).add(list));
  }
  const lengths = new Map<string, number[]>();
  for (const word of entries.keys()) {
    const first = word.charAt(0);
    const known = lengths.get(first) ?? [];
    if (!known.includes(word.length)) known.push(word.length);
    lengths.set(first, known);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return {
    match(text, at, end) {
      for (const length of lengths.get(text.charAt(at)) ?? []) {
        if (at + length > end) continue;
        const word = text.slice(at, at + length);
        const found = entries.get(word);
        if (found !== undefined) return { word, lists: found };
      }
      return null;
    },
  };
}
