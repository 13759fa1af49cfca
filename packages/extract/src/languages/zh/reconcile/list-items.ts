import { tagWords } from "../tag-words.ts";
import { formulaRules } from "./reconcile-rules.ts";

const joints = new Set(formulaRules.list_joints);
const itemTags = new Set(formulaRules.item_tags);
const formulas = new Set(formulaRules.words);
const han = /^[\p{Script=Han}\p{Script=Latin}]{2,}$/u;

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
