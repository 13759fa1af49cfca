import type { Token } from "../../../text/token.ts";
import { tagWords } from "../tag-words.ts";
import { formulaRules } from "./reconcile-rules.ts";

const itemTags = new Set(formulaRules.item_tags);
const formulas = new Set(formulaRules.words);
const qualifiers = new Set(formulaRules.qualifiers);
const notFirst = new Set(formulaRules.not_first);
/** A verb taken for a noun, if nothing is before it: 利用能源. */
const verbal = "vn";
const han = /^[\p{Script=Han}\p{Script=Latin}]+$/u;
/** Shorter ones are words, and say little. */
const shortest = 4;

/** Whether a word can be part of a noun phrase. */
export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && itemTags.has(token.tag) && han.test(token.word);
}

/** Whether a word can begin a phrase: no formula, unless it says which: 国际. */
export function canBegin({ word }: Token): boolean {
  return qualifiers.has(word) || !(formulas.has(word) || notFirst.has(word));
}

/** A phrase without the formulas that it begins and ends with: 两国, 领域, 合作. */
export function trimFormulas(run: readonly Token[]): readonly Token[] {
  const start = run.findIndex(canBegin);
  const end = run.findLastIndex(({ word }) => !formulas.has(word)) + 1;
  return start < 0 ? [] : run.slice(start, end);
}

/** The noun phrases of a text: 经贸合作枢纽. */
export function nounPhrases(text: string): string[] {
  const phrases: string[] = [];
  let run: Token[] = [];
  const close = () => {
    const noun = run.slice(run.findIndex(({ tag }) => tag !== verbal));
    const phrase = trimFormulas(noun)
      .map(({ word }) => word)
      .join("");
    if (phrase.length >= shortest) phrases.push(phrase);
    run = [];
  };
  for (const token of tagWords(text)) {
    if (isNominal(token)) run.push(token);
    else close();
  }
  close();
  return phrases;
}
