import type { TaggedText } from "../../../extract/names/name-language.ts";
import type { LeftPart } from "./extend-left.ts";
import { type Head, nameRules } from "./name-rules.ts";
import { countryNames, partiesAt } from "./parties.ts";

const frames = new Set(nameRules.frames);
const plain = new Set(nameRules.plain);
const proper = new Set(nameRules.proper);
const countries = new Set(countryNames);
const properTags = new Set(["ns", "nt", "nr", "nrt", "nrfg"]);
const numbered = /[0-9A-Za-z]|第[一二三四五六七八九十]/u;
const han = /^\p{Script=Han}{2,}$/u;

/** Drops words that only frame a name («新的», «重大») from its left. */
export function trimFrames(tagged: TaggedText, left: LeftPart, headStart: number): LeftPart {
  let { start, tokens } = left;
  while (tokens[0] !== undefined && frames.has(tokens[0].word)) {
    tokens = tokens.slice(1);
    start = tokens[0]?.start ?? headStart;
  }
  return tagged.folded.charAt(start) === "-"
    ? { start: start + 1, tokens: tokens.slice(1) }
    : { start, tokens };
}

/** Whether what stands before a head tells which one it is. */
export function hasEvidence(
  { folded }: TaggedText,
  { start, tokens }: LeftPart,
  headStart: number,
  evidence: Head["evidence"],
): boolean {
  const before = folded.slice(start, headStart);
  if (partiesAt(folded, start) > 0 || before.includes('"') || numbered.test(before)) return true;
  const telling = tokens.filter(({ word }) => !frames.has(word) && !plain.has(word));
  if (evidence === "word") return before.length > 1 && telling.some(({ word }) => word.length > 1);
  // A country alone does not tell which of its railways is meant.
  if (tokens.length === 1)
    return telling.some(({ word, tag }) => !countries.has(word) && isProper(word, tag));
  return telling.some(({ word, tag }) => isProper(word, tag));
}

function isProper(word: string, tag: string): boolean {
  if (proper.has(word) || countries.has(word)) return true;
  if (word.length < 2 || !han.test(word)) return false;
  return properTags.has(tag) || tag === "x";
}
