import type { Words } from "../patterns/pattern-rule.ts";

/** How a language writes numbers. */
export interface NumeralLanguage {
  /** The sources `number`, `digits` and the like, for the patterns of dates and quantities. */
  readonly words: Words;
  /**
   * Reads `2000万`, `四十多`, `二〇一七` or `1,500.5`, as they stand in text.
   * @returns null where it is no number, or one beyond exact integers
   */
  readonly readNumber: (text: string) => number | null;
  /** Whether the number says "and some more": 60多. */
  readonly saysMore: (text: string) => boolean;
  /** The number that the scale of an amount multiplies by: 亿 in `400多亿` gives 100000000, else 1. */
  readonly readScale: (text: string) => number;
}
