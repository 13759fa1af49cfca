import { tagWords } from "../tag-words.ts";
import { findAdjuncts } from "./find-adjuncts.ts";
import { findSideClauses } from "./find-side-clauses.ts";
import { formulaRules } from "./reconcile-rules.ts";
import { splitCompound } from "./split-compound.ts";
import { unifyWords } from "./unify-words.ts";

const contentTags = new Set(formulaRules.content_tags);
const formulas = new Set(formulaRules.words);
const terms = new Set(formulaRules.terms);
const idiom = "i";
const han = /^[\p{Script=Han}\p{Script=Latin}]{2,}$/u;

const lightTags = new Set(formulaRules.light_tags);
/** Set by hand, and checked against the annotated threads. */
const weights = { plain: 1, light: 0.5, term: 2, head: 2, frame: 0.4 } as const;
/** Of each half of a word in two: together they weigh what the word did. */
const halfWeight = Math.SQRT1_2;
const hanRun = /\p{Script=Han}+/gu;
const longestHead = 6;
const quoted = /“([^“”\n]{2,12})”/gu;

/**
 * Words of open classes, two characters or more, and set terms, with what each weighs here: what is
 * undertaken more than how, what a phrase is about more than what describes it, its frame least.
 */
export function readContentWords(quote: string): Map<string, number> {
  const text = unifyWords(quote);
  const words = new Map<string, number>();
  // Said twice is not meant twice.
  const add = (word: string, weight: number) =>
    words.set(word, Math.max(words.get(word) ?? 0, weight));
  const frames = [...findAdjuncts(text), ...findSideClauses(text)];
  const head = headStart(text);
  for (const { word, tag, start } of tagWords(text)) {
    if (!contentTags.has(tag) || !han.test(word) || formulas.has(word)) continue;
    const inFrame = frames.some((span) => span.start <= start && start < span.end);
    const kind = isLight(word, tag) ? weights.light : weights.plain;
    const place = inFrame ? weights.frame : start >= head ? weights.head : weights.plain;
    const parts = terms.has(word) || tag === idiom ? [word] : splitCompound(word);
    const said = parts.filter((part) => !formulas.has(part));
    const share = said.length > 1 ? halfWeight : 1;
    for (const part of said) add(part, kind * place * share);
  }
  for (const word of terms) if (text.includes(word) && !words.has(word)) add(word, weights.term);
  for (const match of text.matchAll(quoted)) add(match[1] ?? "", weights.term);
  return words;
}

/** Every two neighbouring characters, for what says nothing but formulas. */
export function readPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const [run] of unifyWords(text).matchAll(hanRun)) {
    for (let i = 0; i + 1 < run.length; i++) pairs.set(`~${run.slice(i, i + 2)}`, weights.plain);
  }
  return pairs;
}

function isLight(word: string, tag: string): boolean {
  return lightTags.has(tag) && !formulaRules.full_ends.some((end) => word.endsWith(end));
}

/** Where what a phrase describes begins, if it is short enough to be that: «有损主权的|同盟». */
function headStart(text: string): number {
  const at = text.lastIndexOf(formulaRules.describes) + 1;
  const isShort = at > 0 && text.length - at <= longestHead;
  return isShort ? at : text.length;
}
