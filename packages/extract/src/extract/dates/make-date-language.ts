import type { NumeralLanguage } from "../numerals/numeral-language.ts";
import { type Cue, compileCue } from "../patterns/compile-cue.ts";
import { compilePatterns } from "../patterns/compile-patterns.ts";
import type { DateLanguage } from "./date-language.ts";
import type { DateCues, DateRules } from "./date-rules.ts";

/** Makes a language of its rule file and its numerals. */
export function makeDateLanguage(rules: DateRules, numerals: NumeralLanguage): DateLanguage {
  const { meanings } = rules;
  const words = { ...numerals.words, ...rules.words };
  const cues = Object.entries(rules.cues).map(([name, source]): [string, Cue] => [
    name,
    compileCue(source, words, meanings),
  ]);
  return {
    scan: compilePatterns(rules.rules, words, meanings),
    // The schema has made sure that every cue is there.
    cues: Object.fromEntries(cues) as Record<keyof DateCues, Cue>,
    meaning: (table, word) => (word === undefined ? null : (meanings[table]?.[word] ?? null)),
    readNumber: numerals.readNumber,
    saysMore: numerals.saysMore,
  };
}
