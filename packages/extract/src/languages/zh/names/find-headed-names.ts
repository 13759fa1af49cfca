import type { NameType } from "@pledgeline/schema/codes";
import type { NameFinder, TaggedText } from "../../../extract/names/name-language.ts";
import type { FoundName } from "../../../extract/names/name-mention.ts";
import { extendLeft } from "./extend-left.ts";
import { extendRight } from "./extend-right.ts";
import { hasEvidence, trimFrames } from "./has-evidence.ts";
import { joinLeft } from "./join-left.ts";
import { longestEnd } from "./longest-word-at.ts";
import { heads, nameRules } from "./name-rules.ts";
import { partiesAt } from "./parties.ts";
import { splitShared } from "./split-shared-head.ts";

const notNames = new Set(nameRules.not_names);
const echoes = new Set(nameRules.echoes);
const once = new RegExp(`第[^，。]{1,3}(?:${nameRules.once.join("|")})`, "u");
const years = /(?:[0-9]{4}年?[至到-])?[0-9]{4}年$/u;
/** Most words end no head: their last character says so. */
const byLast = new Map<string, string[]>();
for (const word of heads.keys()) {
  byLast.set(word.slice(-1), [...(byLast.get(word.slice(-1)) ?? []), word]);
}
const longestHead = Math.max(...[...heads.keys()].map((word) => word.length));

/** Names by their heads: «苏木拜河引水工程», «中哈合作委员会», «泥石流防护工程». */
export const findHeadedNames: NameFinder = (tagged) => {
  const found: FoundName[] = [];
  for (const { end } of tagged.tokens) {
    const ending = byLast.get(tagged.folded.charAt(end - 1));
    if (ending === undefined) continue;
    const before = tagged.folded.slice(Math.max(0, end - longestHead), end);
    const word = longestEnd(before, ending);
    if (word !== "") found.push(...readHead(tagged, word, end));
  }
  return found;
};

function readHead(tagged: TaggedText, word: string, end: number): FoundName[] {
  const { folded } = tagged;
  const head = heads.get(word);
  const headStart = end - word.length;
  if (head === undefined || isEcho(folded, word, headStart)) return [];
  const walked = extendLeft(tagged, headStart);
  const left = trimFrames(tagged, walked, headStart);
  const whole = joinLeft(tagged, left, head) ?? left;
  if (!hasEvidence(tagged, whole, headStart, head.evidence)) return [];
  if ([walked, whole].some(({ start }) => notNames.has(folded.slice(start, end)))) return [];
  const start = startFor(tagged, head.type, whole.start, headStart);
  if (isDescription(folded, start)) return [];
  const stop = head.type === "project" ? extendRight(folded, end) : end;
  const type =
    head.type === "institution" && once.test(folded.slice(start, end)) ? "event" : head.type;
  const name = { start, end: stop, rule: "headed", name_type: type };
  return [...splitShared(tagged, name, headStart), name];
}

/** «亚信作为|泛亚安全论坛»: what follows says what a thing is, and is not called so. */
function isDescription(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - 4), start);
  return partiesAt(folded, start) === 0 && longestEnd(before, nameRules.describers) !== "";
}

/** «联委会机制» is the 联委会: the head before names it. */
function isEcho(folded: string, word: string, headStart: number): boolean {
  if (!echoes.has(word)) return false;
  const before = longestEnd(
    folded.slice(Math.max(0, headStart - longestHead), headStart),
    heads.keys(),
  );
  return heads.get(before)?.type === "institution" && heads.get(before)?.evidence === "word";
}

function startFor(
  { folded }: TaggedText,
  type: NameType,
  start: number,
  headStart: number,
): number {
  if (type === "agreement") return withYears(folded, start);
  const quote = folded.slice(start, headStart).indexOf('"');
  return type === "initiative" && quote > 0 ? start + quote : start;
}

/** The start of a plan's name, with the years it is for: «2014年至2015年|科技合作计划». */
function withYears(folded: string, start: number): number {
  return start - (years.exec(folded.slice(Math.max(0, start - 12), start))?.[0].length ?? 0);
}
