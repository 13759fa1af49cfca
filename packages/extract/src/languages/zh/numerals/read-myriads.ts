import { DIGITS, MYRIAD, UNITS } from "./numeral-glyphs.ts";

/**
 * Reads a number with units: 二十三, 一百零五, 三千万. Refuses 亿亿, and 一百五, which some mean as
 * 150 and some as 105.
 */
export function readMyriads(glyphs: readonly string[]): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  let zero = false;
  for (const glyph of glyphs) {
    const value = DIGITS.get(glyph);
    const unit = UNITS.get(glyph);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      zero ||= value === 0;
    } else if (unit === undefined) {
      return null;
    } else if (unit < MYRIAD) {
      if (unit >= last) return null;
      // 十二 leaves its one out, and so does 百余; 百 alone is "hundreds of", or part of a word.
      section += (digit ?? 1) * unit;
      if (digit === 0) return null;
      digit = null;
      last = unit;
      zero = false;
    } else {
      const before = section + (digit ?? 0);
      if (before === 0 && total === 0) return null;
      if (before === 0 && unit <= MYRIAD) return null;
      total = before === 0 || unit > MYRIAD ? (total + before) * unit : total + before * unit;
      section = 0;
      digit = null;
      last = Number.POSITIVE_INFINITY;
      zero = false;
    }
  }
  if (digit !== null && digit !== 0 && last >= 100 && last < MYRIAD && !zero) return null;
  return total + section + (digit ?? 0);
}
