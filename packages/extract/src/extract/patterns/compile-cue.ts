import { expandWords, PART } from "./expand-words.ts";
import type { Meanings, Words } from "./pattern-rule.ts";

/** How far back a cue is looked for, in UTF-16 code units. */
const REACH = 24;

/** What stands around a span. Lengths are in UTF-16 code units, 0 where there is nothing. */
export interface Cue {
  /** Length of the cue that ends where the span starts. */
  readonly before: (text: string, start: number) => number;
  /** Length of the cue that starts where the span ends. */
  readonly after: (text: string, end: number) => number;
  /** Where the cue ends, everywhere in a text. */
  readonly ends: (text: string) => number[];
}

/** Makes a cue of an entry of a rule file's words. */
export function compileCue(name: string, words: Words, meanings: Meanings): Cue {
  const source = `{${name}}`.replace(PART, (_, inner: string) =>
    expandWords(words, meanings)(inner),
  );
  const behind = new RegExp(`${source}$`);
  const ahead = new RegExp(source, "y");
  const anywhere = new RegExp(source, "g");
  return {
    before: (text, start) =>
      behind.exec(text.slice(Math.max(0, start - REACH), start))?.[0].length ?? 0,
    after: (text, end) => {
      ahead.lastIndex = end;
      return ahead.exec(text)?.[0].length ?? 0;
    },
    ends: (text) =>
      Array.from(text.matchAll(anywhere), ({ 0: found, index }) => index + found.length),
  };
}
