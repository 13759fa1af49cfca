/** The source of a pattern that matches any of the words, longer ones first. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map(literal).join("|")})`;
}

/** The source of a pattern that matches a word, in a character class too. */
export function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll("-", "\\x2d");
}
