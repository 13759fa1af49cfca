import { longestWordAt } from "./longest-word-at.ts";
import { nameRules } from "./name-rules.ts";
import { countryNames } from "./parties.ts";

const { phase, stretch, work } = nameRules.tails;
const route = /^\([^()\n]{0,30}[-A-Za-z][^()\n]{0,30}\)/u;
const characters = [...nameRules.country_characters];
const places = [...countryNames, ...characters];

/**
 * The end of a work's name, past what tells its phase, stretch or kind of work: «中哈天然气管道|二期»,
 * «天然气管道|第三条管线哈萨克斯坦境内段», «|一期扩建(C线)».
 */
export function extendRight(folded: string, end: number): number {
  let at = end;
  for (let step = 0; step < 3; step++) at += longestWordAt(folded, at, phase).length;
  const place = longestWordAt(folded, at, places).length;
  const reach = longestWordAt(folded, at + place, stretch).length;
  if (reach > 0) at += place + reach;
  at += longestWordAt(folded, at, work).length;
  const bracket = route.exec(folded.slice(at, at + 64));
  return at + (bracket?.[0].length ?? 0);
}
