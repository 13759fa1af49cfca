import { DIGITS, MYRIAD, rules, UNITS } from "./numeral-glyphs.ts";
import { readMyriads } from "./read-myriads.ts";

const IGNORED = new Set([...rules.more, ",", " ", "\u00a0", "\u3000"]);
const POINTS = new Set([...rules.decimal_point, ".", "．"]);

/** Most numbers of most texts: worth a short cut. */
const PLAIN = /^[0-9]{1,15}$/;
const LATIN_DIGIT = /[0-9０-９]/;

/** Below 2^53 every integer is exact. */
const exact = (value: number | null) =>
  value !== null && value <= Number.MAX_SAFE_INTEGER ? value : null;

/** Digits side by side: 2011, 二〇三〇. Two bare Chinese digits are an estimate: 两三, 三五. */
function readDigits(glyphs: readonly string[]): number | null {
  const values = glyphs.map((glyph) => DIGITS.get(glyph));
  if (values.length === 0 || values.includes(undefined)) return null;
  const chinese = glyphs.every((glyph) => !LATIN_DIGIT.test(glyph));
  if (chinese && values.length === 2 && !values.includes(0)) return null;
  return Number(values.join(""));
}

/** Reads a number as Chinese text writes it; 多 and 余 add nothing to its value. */
export function readNumber(text: string): number | null {
  if (PLAIN.test(text)) return Number(text);
  const glyphs = [...text].filter((glyph) => !IGNORED.has(glyph));
  const whole = readDigits(glyphs);
  if (whole !== null) return exact(whole);
  const lastDigit = glyphs.findLastIndex((glyph) => DIGITS.has(glyph) || POINTS.has(glyph));
  const point = glyphs.findIndex((glyph) => POINTS.has(glyph));
  const scales = glyphs.slice(lastDigit + 1).map((glyph) => UNITS.get(glyph) ?? Number.NaN);
  const factor = scales.reduce((product, scale) => product * scale, 1);
  const written = glyphs.slice(0, lastDigit + 1);
  if (point >= 0) {
    const before = readNumber(written.slice(0, point).join(""));
    const after = written.slice(point + 1).map((glyph) => DIGITS.get(glyph));
    if (before === null || after.length === 0 || after.includes(undefined)) return null;
    // 1.1万 is 11000, not 11000.000000000002.
    const value = Number((Number(`${before}.${after.join("")}`) * factor).toPrecision(15));
    return Number.isNaN(value) ? null : exact(value);
  }
  // 500万, 12百万: digits side by side, then their scale.
  const isLatin = written.every((glyph) => LATIN_DIGIT.test(glyph));
  const digits = isLatin ? readDigits(written) : null;
  if (digits !== null) return Number.isNaN(factor) ? null : exact(digits * factor);
  if (glyphs.length === 1 && text.length === 1 && (UNITS.get(text) ?? 0) > 10) return null;
  return exact(readMyriads(glyphs));
}

/** The scale at the end of an amount: 万 in 2000万, 亿 in 400多亿. */
export function readScale(text: string): number {
  let scale = 1;
  for (const glyph of [...text].reverse()) {
    const unit = UNITS.get(glyph);
    if (unit !== undefined && unit >= MYRIAD) scale *= unit;
    else if (!IGNORED.has(glyph)) break;
  }
  return scale;
}
