import { tagWords } from "../tag-words.ts";
import { splitCompound } from "./split-compound.ts";
import { unifyWords } from "./unify-words.ts";

/** Whether a quote says a phrase, whole or in all its words: «旅游和文化遗产» says 旅游遗产. */
export function containsPhrase(quote: string, phrase: string): boolean {
  if (quote.includes(phrase)) return true;
  const text = unifyWords(quote);
  const words = tagWords(unifyWords(phrase)).flatMap(({ word }) => splitCompound(word));
  return words.every((word) => text.includes(word));
}
