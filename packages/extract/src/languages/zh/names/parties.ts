import countries from "i18n-iso-countries";
import { nameRules } from "./name-rules.ts";

const characters = new Set(nameRules.country_characters);
const quoteWord = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const oneOf = (words: readonly string[]) =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(quoteWord)
    .join("|")})`;

const listed = Object.values(countries.getNames("zh"));
/** Countries by the names that texts give them. */
export const countryNames = [...new Set([...listed, ...nameRules.countries])];
const country = `${oneOf(countryNames)}(?:[\\p{Script=Han}]{0,4}?${oneOf(nameRules.country_ends)})?`;
const bodies = `${oneOf(nameRules.party_bodies)}?`;
const joint = oneOf(nameRules.party_joints);
const openings = `${oneOf(nameRules.title_openings)}?`;
const parties = new RegExp(`^(${country})${bodies}${joint}(${country})${bodies}${openings}`, "u");

/** Whether two countries in short (中哈, 中俄) stand at an offset. */
export function startsWithParties(text: string, at: number): boolean {
  return (
    characters.has(text.charAt(at)) &&
    characters.has(text.charAt(at + 1)) &&
    text.charAt(at) !== text.charAt(at + 1)
  );
}

/** Puts the parties' short form for their full names at the start of a title. */
export function shortenParties(name: string): string {
  return name.replace(parties, (_, a: string, b: string) => firstOf(a) + firstOf(b));
}

/** A name without the parties at its start. */
export function dropParties(name: string): string {
  return startsWithParties(name, 0) && name.length > 4 ? name.slice(2) : name;
}

function firstOf(name: string): string {
  return name.startsWith("中华人民共和国") ? "中" : name.charAt(0);
}
