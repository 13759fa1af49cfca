import { groupRows } from "@pledgeline/schema/group-rows";
import { namesOf } from "../../../extract/names/gazetteer.ts";
import type { TaggedText } from "../../../extract/names/name-language.ts";
import type { Token } from "../../../text/token.ts";
import { lastTokenBefore } from "./last-token-before.ts";
import { longestEnd } from "./longest-word-at.ts";
import { institutions, nameRules } from "./name-rules.ts";
import { partiesAt } from "./parties.ts";

/** Longer stretches than this are no names, and keep the search linear. */
const mostWords = 24;
const longestBracket = 30;
const clauseEnd = /[\n，。；《》]/u;
const stopVerbs = new Set(nameRules.stops.verbs);
const stopWords = new Set(nameRules.stops.words);
const longVerbs = nameRules.stops.verbs.filter((verb) => verb.length > 1);
const stopTags = new Set(["p", "c", "u", "uj", "ul", "uv", "uz", "ug", "r", "y", "e", "o"]);
/** Set phrases, and names of institutions, which may have a joint in them. */
const units = [
  ...nameRules.units,
  ...institutions.flatMap((entry) => namesOf(entry, "zh")).filter((name) => name.length > 3),
];
const unitsByLast = groupRows(units, (unit) => unit.slice(-1));
const openers = /^[,，。、；：:;!！?？《》(（"\n ]$/u;

/** What stands before a head and belongs to its name. */
export interface LeftPart {
  readonly start: number;
  readonly tokens: readonly Token[];
}

/**
 * Walks left from `end`, word by word, to where a name begins: up to punctuation, a function word
 * or a verb that governs it; over brackets and quotes as wholes; never past its parties (中哈).
 */
export function extendLeft(tagged: TaggedText, end: number): LeftPart {
  const { tokens, folded } = tagged;
  const taken: Token[] = [];
  let start = end;
  let i = lastTokenBefore(tokens, end);
  const cut = tokens[i + 1];
  if (cut !== undefined && cut.start < end) {
    const word = folded.slice(cut.start, end);
    taken.push({ ...cut, word, end });
    start = cut.start;
  }
  const takeFrom = (first: number) => {
    while ((tokens[i]?.start ?? -1) >= first) {
      const token = tokens[i];
      if (token !== undefined) taken.unshift(token);
      i--;
    }
    start = first;
  };
  while (i >= 0 && taken.length < mostWords) {
    const token = tokens[i];
    if (token === undefined) break;
    const whole = openingOf(tagged, token) ?? unitStart(folded, token.end);
    const isParty = start === token.start + 1 && partiesAt(folded, token.start) > 0;
    if (whole === null && !isParty && stops(token, folded)) break;
    takeFrom(whole ?? token.start);
    if (partiesAt(folded, start) > 0 && folded.charAt(start - 1) !== "-") break;
  }
  return { start, tokens: taken };
}

/** Where the bracket or quote opens that `token` closes, if near and in the same clause. */
function openingOf({ text, folded }: TaggedText, token: Token): number | null {
  const opening = { ")": "(", '"': '"' }[folded.slice(token.start, token.end)];
  if (opening === undefined || text.charAt(token.start) === "“") return null;
  const from = Math.max(0, token.start - longestBracket);
  const open = folded.slice(from, token.start).lastIndexOf(opening);
  if (open < 0 || clauseEnd.test(folded.slice(from + open, token.start))) return null;
  return from + open;
}

function unitStart(folded: string, end: number): number | null {
  const ending = unitsByLast.get(folded.charAt(end - 1));
  if (ending === undefined) return null;
  const unit = longestEnd(folded.slice(Math.max(0, end - longestBracket), end), ending);
  return unit === "" ? null : end - unit.length;
}

function stops({ word, tag, start, end }: Token, folded: string): boolean {
  if (openers.test(folded.slice(start, end)) || stopWords.has(word) || stopTags.has(tag))
    return true;
  if (stopVerbs.has(word)) return true;
  return word.length > 2 && longVerbs.some((verb) => word.endsWith(verb));
}
