import { NameType } from "@pledgeline/schema/codes";
import type { NameReference } from "../../../extract/names/name-reference.ts";
import { tagWords } from "../tag-words.ts";
import { isBareWord } from "./is-bare-word.ts";
import { longestWordAt } from "./longest-word-at.ts";
import { referenceRules } from "./reference-rules.ts";

const { pointing, pointed, bare, general, tails, plural, counts, own } = referenceRules;
const types = NameType.options.flatMap((type) => [
  ...(pointed[type] ?? []).map((word) => ({ word, type, general: isGeneralWord(type, word) })),
  ...(general[type] ?? []).map((word) => ({ word, type, general: true })),
]);
const words = types.map(({ word }) => word);
const pointers = [...pointing].sort((a, b) => b.length - a.length);
const countWords = Object.keys(counts);
const owned = [...own.joined, ...own.made];
const joined = new Set(own.joined);
const several = new Set(plural);

/** Finds words that point back to names: «该中心», «上述两个组织», «及|其», a bare «中心». */
export function findReferences(text: string): NameReference[] {
  const found: NameReference[] = [];
  for (let at = 0; at < text.length; at++) {
    const reference = readPointed(text, at) ?? readOwn(text, at);
    if (reference === null) continue;
    found.push(reference);
    at = reference.end - 1;
  }
  const ends = new Set(found.map(({ end }) => end));
  const bareOnes = readBare(text).filter(({ end }) => !ends.has(end));
  return [...found, ...bareOnes].sort((a, b) => a.start - b.start);
}

function readPointed(text: string, start: number): NameReference | null {
  const pointer = longestWordAt(text, start, pointers);
  if (pointer === "") return null;
  const counted = longestWordAt(text, start + pointer.length, countWords);
  const from = start + pointer.length + counted.length;
  const word = longestWordAt(text, from, words);
  const meant = types.find((one) => one.word === word);
  if (meant === undefined) return null;
  const end = from + word.length;
  // Who counts says enough: «上述两个组织» are the two bodies named, whatever they end in.
  const isGeneral = meant.general || counted !== "";
  return {
    start,
    end: end + longestWordAt(text, end, tails).length,
    type: isGeneral ? meant.type : null,
    ending: word,
    general: isGeneral,
    count: several.has(pointer) ? (counts[counted] ?? null) : 1,
    reach: several.has(pointer) ? "before" : "paragraph",
  };
}

function readOwn(text: string, at: number): NameReference | null {
  const word = longestWordAt(text, at, owned);
  const end = at + word.length;
  if (word === "" || longestWordAt(text, end, own.unless) !== "") return null;
  const isJoined = joined.has(word);
  return {
    start: end - 1,
    end,
    type: isJoined ? null : "project",
    ending: null,
    general: true,
    count: 1,
    reach: isJoined ? "touching" : "sentence",
  };
}

function readBare(text: string): NameReference[] {
  if (!bare.some((word) => text.includes(word))) return [];
  const tokens = tagWords(text);
  return tokens.flatMap(({ word, start, end }, i) =>
    isBareWord(tokens, i)
      ? { start, end, type: null, ending: word, general: false, count: 1, reach: "paragraph" }
      : [],
  );
}

function isGeneralWord(type: NameType, word: string): boolean {
  return general[type]?.includes(word) ?? false;
}
