import { NameType } from "@pledgeline/schema/codes";
import type { BackReference } from "../../../reconcile/reconcile-language.ts";
import { referenceRules } from "../names/reference-rules.ts";
import { tagWords } from "../tag-words.ts";

const { pointing, pointed, bare } = referenceRules;
const bareWords = new Set(bare);
/** Tags of words that specify the noun after them: «物流中心» is no bare «中心». */
const specifying = /^(?:n|vn|j|ns|nr|nz|b|a|l|x|m|s)/u;
const mark = /^[\p{P}\s]+$/u;

/** Words of a commitment that point back to a name before it. */
export function findBackReferences(quote: string): BackReference[] {
  const found: BackReference[] = [];
  for (const type of NameType.options) {
    const words = pointed[type] ?? [];
    if (pointing.some((sign) => words.some((word) => quote.includes(sign + word)))) {
      found.push({ type, end: null });
    }
  }
  const tokens = tagWords(quote);
  tokens.forEach(({ word }, i) => {
    const before = tokens[i - 1];
    if (!bareWords.has(word)) return;
    if (before !== undefined && specifying.test(before.tag) && !mark.test(before.word)) return;
    found.push({ type: "project", end: word });
  });
  return found;
}
