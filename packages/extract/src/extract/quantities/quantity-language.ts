import type { NumeralLanguage } from "../numerals/numeral-language.ts";
import type { Cue } from "../patterns/compile-cue.ts";
import type { Scan } from "../patterns/compile-patterns.ts";
import type { QuantityCues, QuantityRule } from "./quantity-rules.ts";

/** What a language gives to the finder of quantities. Made by `makeQuantityLanguage`. */
export interface QuantityLanguage {
  readonly scan: Scan<QuantityRule>;
  readonly cues: Readonly<Record<keyof QuantityCues, Cue>>;
  /** What a word of a pattern stands for: 美元 in `currency` is USD. Null for any other word. */
  readonly meaning: (table: string, word: string | undefined) => string | number | null;
  readonly numerals: NumeralLanguage;
}
