import countries from "i18n-iso-countries";
import { nameRules } from "./name-rules.ts";

const mostParties = 3;
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

/** How many characters at an offset stand for the parties in short: 中哈, 中蒙俄; 0 for none. */
export function partiesAt(text: string, at: number): number {
  if (text.charAt(at) !== nameRules.home_character) return 0;
  let length = 1;
  const isNext = (c: string) => characters.has(c) && !text.slice(at, at + length).includes(c);
  while (length < mostParties && isNext(text.charAt(at + length))) length++;
  return length > 1 ? length : 0;
}

/** Puts the parties' short form for their full names at the start of a title, once. */
export function shortenParties(name: string): string {
  const short = name.replace(parties, (_, a: string, b: string) => firstOf(a) + firstOf(b));
  const length = partiesAt(short, 0);
  const opening = nameRules.title_openings.find((word) => short.startsWith(word, length)) ?? "";
  if (length === 0) return short;
  const matter = short.slice(length + opening.length);
  return matter.startsWith(short.slice(0, length)) ? matter : short.slice(0, length) + matter;
}

/** A name without the two parties at its start; a third cannot be told from the name's own start. */
export function dropParties(name: string): string {
  return partiesAt(name, 0) > 0 && name.length > 4 ? name.slice(2) : name;
}

function firstOf(name: string): string {
  return name.startsWith("中华人民共和国") ? "中" : name.charAt(0);
}
