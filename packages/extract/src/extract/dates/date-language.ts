import type { Cue } from "../patterns/compile-cue.ts";
import type { Scan } from "../patterns/compile-patterns.ts";
import type { DateCues, DateRule } from "./date-rules.ts";

/** What a language gives to the finder of dates. Made of its `dates.yml` by `makeDateLanguage`. */
export interface DateLanguage {
  readonly scan: Scan<DateRule>;
  readonly cues: Readonly<Record<keyof DateCues, Cue>>;
  /** What a word of a pattern stands for: 明年 in `relative_year` is 1. Null for any other word. */
  readonly meaning: (table: string, word: string | undefined) => string | number | null;
  readonly readNumber: (text: string) => number | null;
  /** Whether a number is followed by "and some more": 20多. */
  readonly saysMore: (text: string) => boolean;
}
