import { NameType } from "@pledgeline/schema/codes";
import type { BackReference } from "../../../reconcile/reconcile-language.ts";
import { isBareWord } from "../names/is-bare-word.ts";
import { referenceRules } from "../names/reference-rules.ts";
import { tagWords } from "../tag-words.ts";
import { hasOne } from "./read-stages.ts";

const { pointing, pointed } = referenceRules;
/** What points and what it points to, by type: 该 and 文件. */
const pointers = NameType.options.flatMap((type) => {
  const words = pointed[type] ?? [];
  if (words.length === 0) return [];
  return [{ type, words: new RegExp(`(?:${pointing.join("|")})(?:${words.join("|")})`, "u") }];
});

/** Words of a commitment that point back to a name before it. */
export function findBackReferences(quote: string): BackReference[] {
  const found = pointers.flatMap(({ type, words }): BackReference[] => {
    const match = words.exec(quote);
    if (match === null) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ type, end: null, span }];
  });
  // Most name nothing so, and need not be cut into words.
  if (!hasOne(quote, referenceRules.bare)) return found;
  const tokens = tagWords(quote);
  const bare = tokens.flatMap(({ word, start, end }, i): BackReference[] =>
    isBareWord(tokens, i) ? [{ type: "project", end: word, span: { start, end } }] : [],
  );
  return [...found, ...bare];
}
