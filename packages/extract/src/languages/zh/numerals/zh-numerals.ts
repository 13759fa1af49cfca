import type { NumeralLanguage } from "../../../extract/numerals/numeral-language.ts";
import { DIGITS, rules, UNITS } from "./numeral-glyphs.ts";
import { readNumber, readScale } from "./read-number.ts";

const glyphs = [...DIGITS.keys()];
const latin = glyphs.filter((glyph) => /[0-9０-９]/.test(glyph)).join("");
/** Without the letter O, which is a digit only among other digits. */
const han = glyphs.filter((glyph) => !/[0-9０-９a-zＯ]/i.test(glyph)).join("");
const units = [...UNITS.keys()].join("");
const measures = rules.prefixed_measures.join("");
const unit = `(?:(?![千仟][${measures}])[${units}])`;
const more = `[${rules.more.join("")}]`;

const MORE = new RegExp(more);

/** Chinese numbers: Arabic, Chinese and mixed, with their scale. All repetitions are bounded. */
export const zhNumerals: NumeralLanguage = {
  words: {
    digit: `[${glyphs.join("")}]`,
    latin_number: `(?<![${latin}第]|[${latin}][.,．])[${latin}]{1,15}(?:,[${latin}]{3}){0,4}(?:[.．][${latin}]{1,6})?`,
    han_number: `(?<![${han}${units}第])(?:[${han}]|${unit}){1,12}(?:[${rules.decimal_point.join("")}][${han}]{1,4})?`,
    number: `(?:{latin_number}|{han_number})${more}?(?:[ \\u00a0]?${unit}{1,3})?${more}?`,
    /** No part of a number follows. */
    number_end: `(?![.,]?[${latin}${han}${units}${rules.more.join("")}])`,
    more,
    /** After 第, which a number by itself does not follow. */
    ordinal_number: `(?:[${latin}]{1,6}|[${han}${units}]{1,8})`,
  },
  readNumber,
  readScale,
  saysMore: (text) => MORE.test(text),
};
