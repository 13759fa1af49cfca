import { DIGITS, UNITS } from "../numerals/numeral-glyphs.ts";
import { clauseRules } from "./rules.ts";

const number = `[${[...DIGITS.keys(), ...UNITS.keys()].join("")}]{1,5}`;
const units = clauseRules.times.map((time) => time.replace("#", number)).join("|");
const time = new RegExp(`(?:${units})+(?:${clauseRules.time_ends.join("|")})?`, "uy");

/** The place behind a time that stands at `at`, before the subject; `at` itself where none does. */
export function skipTime(text: string, at: number, end: number): number {
  time.lastIndex = at;
  const found = time.exec(text.slice(0, end));
  return found === null ? at : at + found[0].length;
}
