import type { Meanings, Words } from "./pattern-rule.ts";

const escapeWord = (word: string) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** The source of an alternation of words, longest first, so that 年底 is not read as 年. */
export function alternation(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map(escapeWord).join("|")})`;
}

/** Names in patterns and words: `{year}`. Repetitions such as `{1,3}` are not names. */
export const PART = /\{([a-z_]+)\}/g;

/** A function from the name of an entry to its source, with the entries that it names filled in. */
export function expandWords(words: Words, meanings: Meanings): (name: string) => string {
  const done = new Map<string, string>();
  const expand = (name: string, path: readonly string[]): string => {
    const known = done.get(name);
    if (known !== undefined) return known;
    const entry = words[name] ?? (meanings[name] && Object.keys(meanings[name]));
    if (!entry) throw new Error(`no words are named {${name}}`);
    if (path.includes(name)) throw new Error(`{${name}} stands for itself`);
    const source =
      typeof entry === "string"
        ? `(?:${entry.replace(PART, (_, inner: string) => expand(inner, [...path, name]))})`
        : alternation(entry);
    done.set(name, source);
    return source;
  };
  return (name) => expand(name, []);
}
