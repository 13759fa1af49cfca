import type { Token } from "../../../text/token.ts";
import { referenceRules } from "./reference-rules.ts";

const bareWords = new Set(referenceRules.bare);
/** Tags of words that specify the noun after them: «物流中心» is no bare «中心». */
const specifying = /^(?:n|vn|j|ns|nr|nz|b|a|l|x|m|s)/u;
const mark = /^[\p{P}\s]+$/u;

/** Whether a word names a thing by itself, with nothing before it that says which: «确保中心顺利运营». */
export function isBareWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!bareWords.has(tokens[at]?.word ?? "")) return false;
  return before === undefined || !specifying.test(before.tag) || mark.test(before.word);
}
