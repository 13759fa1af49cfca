import { expandWords, PART } from "./expand-words.ts";
import type { Meanings, Words } from "./pattern-rule.ts";

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
  const behind = new RegExp(`(?<=(${source}))`, "y");
  const ahead = new RegExp(source, "y");
  const anywhere = new RegExp(source, "g");
  return {
    before: (text, start) => {
      behind.lastIndex = start;
      return behind.exec(text)?.[1]?.length ?? 0;
    },
    after: (text, end) => {
      ahead.lastIndex = end;
      return ahead.exec(text)?.[0].length ?? 0;
    },
    ends: (text) => {
      const ends: number[] = [];
      anywhere.lastIndex = 0;
      while (anywhere.test(text)) ends.push(anywhere.lastIndex);
      return ends;
    },
  };
}
