import type { NumeralLanguage } from "../numerals/numeral-language.ts";
import { type Cue, compileCue } from "../patterns/compile-cue.ts";
import { compilePatterns } from "../patterns/compile-patterns.ts";
import type { QuantityLanguage } from "./quantity-language.ts";
import type { QuantityCues, QuantityRules } from "./quantity-rules.ts";

/** Makes a language of its rule file and its numerals. */
export function makeQuantityLanguage(
  rules: QuantityRules,
  numerals: NumeralLanguage,
): QuantityLanguage {
  const { meanings } = rules;
  const words = { ...numerals.words, ...rules.words };
  const cues = Object.entries(rules.cues).map(([name, source]): [string, Cue] => [
    name,
    compileCue(source, words, meanings),
  ]);
  return {
    scan: compilePatterns(rules.rules, words, meanings),
    // The schema has made sure that every cue is there.
    cues: Object.fromEntries(cues) as Record<keyof QuantityCues, Cue>,
    meaning: (table, word) => (word === undefined ? null : (meanings[table]?.[word] ?? null)),
    numerals,
  };
}
