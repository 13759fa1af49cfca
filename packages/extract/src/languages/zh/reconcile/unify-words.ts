import { formulaRules } from "./reconcile-rules.ts";

const firsts = new Map(
  formulaRules.same.flatMap(([first = "", ...others]) => others.map((other) => [other, first])),
);
/** The longest first: 可替代能源 before 替代能源. */
const others = [...firsts.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const pattern = new RegExp(others.join("|"), "gu");

/** Puts one wording for all that mean the same: 环境保护 becomes 环保. */
export function unifyWords(text: string): string {
  return text.replace(pattern, (word) => firsts.get(word) ?? word);
}
