import { loadRules } from "../../../text/load-rules.ts";
import { NumeralRules } from "./numeral-rules.ts";

export const rules = loadRules("zh/numerals.yml", NumeralRules);

/** Value of each digit, in whatever script. */
export const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries(rules.digits).flatMap(([value, glyphs]) =>
    glyphs.map((glyph) => [glyph, Number(value)] as const),
  ),
);

/** Value of each unit: 十, 百, 千, 万, 亿. */
export const UNITS: ReadonlyMap<string, number> = new Map(Object.entries(rules.units));

/** From here on a unit multiplies all that stands before it: 二十三万. */
export const MYRIAD = 10_000;
