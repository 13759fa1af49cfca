import { tagWords } from "../tag-words.ts";
import { findAdjuncts } from "./find-adjuncts.ts";
import { formulaRules } from "./reconcile-rules.ts";

const contentTags = new Set(formulaRules.content_tags);
const itemTags = new Set(formulaRules.item_tags);
const formulas = new Set(formulaRules.words);
const joints = new Set(formulaRules.list_joints);
const han = /^[\p{Script=Han}\p{Script=Latin}]{2,}$/u;

const lightTags = new Set(formulaRules.light_tags);
/** Set by hand, and checked against the annotated threads. */
const weights = { plain: 1, light: 0.5, term: 2, head: 2, frame: 0.4 } as const;
const longestHead = 6;
const quoted = /“([^“”\n]{2,12})”/gu;

/**
 * Words of open classes, two characters or more, and set terms, with what each weighs here: what is
 * undertaken more than how, what a phrase is about more than what describes it, its frame least.
 */
export function readContentWords(text: string): Map<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, weight: number) => words.set(word, (words.get(word) ?? 0) + weight);
  const adjuncts = findAdjuncts(text);
  const head = headStart(text);
  for (const { word, tag, start } of tagWords(text)) {
    if (!contentTags.has(tag) || !han.test(word) || formulas.has(word)) continue;
    const inFrame = adjuncts.some((span) => span.start <= start && start < span.end);
    const kind = lightTags.has(tag) ? weights.light : weights.plain;
    const place = inFrame ? weights.frame : start >= head ? weights.head : weights.plain;
    add(word, kind * place);
  }
  for (const word of formulaRules.terms) if (text.includes(word)) add(word, weights.term);
  for (const match of text.matchAll(quoted)) add(match[1] ?? "", weights.term);
  return words;
}

/** Where what a phrase describes begins, if it is short enough to be that: «有损主权的|同盟». */
function headStart(text: string): number {
  const at = text.lastIndexOf(formulaRules.describes) + 1;
  const isShort = at > 0 && text.length - at <= longestHead;
  return isShort ? at : text.length;
}

/** The nouns that stand next to the joints of a list: 太阳能 and 风能 of «太阳能、风能和核能». */
export function listItems(text: string): string[] {
  const tokens = tagWords(text);
  const items = new Set<string>();
  tokens.forEach(({ word }, i) => {
    if (!joints.has(word)) return;
    for (const token of [tokens[i - 1], tokens[i + 1]]) {
      if (token === undefined || !itemTags.has(token.tag) || !han.test(token.word)) continue;
      if (!formulas.has(token.word)) items.add(token.word);
    }
  });
  return [...items];
}
