import type { TaggedText } from "../../../extract/names/name-language.ts";
import type { FoundName } from "../../../extract/names/name-mention.ts";
import { extendLeft } from "./extend-left.ts";
import { extendRight } from "./extend-right.ts";
import { longestEnd, longestWordAt } from "./longest-word-at.ts";
import { heads, nameRules } from "./name-rules.ts";
import { countryNames } from "./parties.ts";

const joints = new Set([...nameRules.party_joints, "、"]);
const countries = new Set(countryNames);
const placeTags = new Set(["ns", "nr", "nrt", "x"]);

/**
 * Names that share the head or the base of a neighbour: «阿特劳|和奇姆肯特炼化厂» before it,
 * «中哈天然气管道一期和|二期» after it.
 */
export function splitShared(tagged: TaggedText, name: FoundName, headStart: number): FoundName[] {
  if (name.name_type !== "project") return [];
  return [...sharedBefore(tagged, name, headStart), ...sharedAfter(tagged, name, headStart)];
}

function sharedBefore(tagged: TaggedText, name: FoundName, headStart: number): FoundName[] {
  const { folded } = tagged;
  if (!joints.has(folded.charAt(name.start - 1))) return [];
  const end = name.start - 1;
  const part = extendLeft(tagged, end);
  const words = folded.slice(part.start, end);
  if (part.tokens.length === 0 || part.tokens.length > 4 || countries.has(words)) return [];
  if (longestEnd(words, heads.keys()) !== "" || /[\s,，。]/u.test(words)) return [];
  if (!part.tokens.some((token) => placeTags.has(token.tag) && token.word.length > 1)) return [];
  const full = words + folded.slice(headStart, name.end);
  return [{ ...name, start: part.start, end, rule: "shared-head", full }];
}

function sharedAfter({ folded }: TaggedText, name: FoundName, headStart: number): FoundName[] {
  if (!joints.has(folded.charAt(name.end))) return [];
  const start = name.end + 1;
  if (longestWordAt(folded, start, nameRules.tails.phase) === "") return [];
  const end = extendRight(folded, start);
  const base =
    folded.slice(name.start, headStart) + longestWordAt(folded, headStart, [...heads.keys()]);
  return [{ ...name, start, end, rule: "shared-base", full: base + folded.slice(start, end) }];
}
