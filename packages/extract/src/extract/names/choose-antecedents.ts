import type { NameLanguage } from "./name-language.ts";
import type { NameMention } from "./name-mention.ts";
import type { NameReference } from "./name-reference.ts";

const closing = /[》〉”"）)\s]$/u;

/**
 * The names that a reference means: of those that fit, the ones of the nearest sentence, if they
 * are as many things as it says. Where one is meant and several fit, the one that ends in its word.
 * @param near names before the reference, in the order of the text
 */
export function chooseAntecedents(
  text: string,
  reference: NameReference,
  near: readonly NameMention[],
  language: NameLanguage,
): NameMention[] {
  const { type, ending, general, count, reach } = reference;
  const endsSo = ({ text: words }: NameMention) =>
    ending !== null && words.replace(closing, "").endsWith(ending);
  const fits = (name: NameMention) =>
    general ? type === null || name.name_type === type : endsSo(name);
  const nearest = near.findLast(fits);
  if (nearest === undefined) return [];
  const inOneSentence = (start: number, end: number) =>
    !language.endsSentence(text.slice(start, end));
  if (reach === "sentence" && !inOneSentence(nearest.end, reference.start)) return [];
  const beside = near.filter(
    (name) => name === nearest || (fits(name) && inOneSentence(name.end, nearest.start)),
  );
  const things = [...new Map(beside.map((name) => [name.entity_id, name])).values()];
  if (count === null) return things;
  if (things.length === count) return things;
  const named = count === 1 ? things.filter(endsSo) : [];
  return named.length === 1 ? named : [];
}
