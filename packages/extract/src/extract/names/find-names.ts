import { dropNestedNames } from "./drop-nested-names.ts";
import { findListedNames } from "./find-listed-names.ts";
import { foldMarks } from "./fold-marks.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { identifyNames } from "./identify-names.ts";
import type { NameLanguage, TaggedText } from "./name-language.ts";
import type { NameMention } from "./name-mention.ts";
import { repeatShortForms } from "./repeat-short-forms.ts";

/**
 * Finds the named things in a text, in its order, none inside another.
 * @param gazetteer the corpus' own names, before those that rules find
 * @returns spans in UTF-16 code units of `text`
 */
export function findNames(
  text: string,
  language: NameLanguage,
  gazetteer: Gazetteer = [],
): NameMention[] {
  const tagged: TaggedText = { text, folded: foldMarks(text), tokens: language.tag(text) };
  const proposed = [
    ...findListedNames(tagged, gazetteer, language.code, "gazetteer"),
    ...findListedNames(tagged, language.institutions, language.code, "institution"),
    ...language.finders.flatMap((find) => find(tagged)),
  ];
  const names = dropNestedNames(proposed);
  const withShort = dropNestedNames([...names, ...repeatShortForms(tagged, names, language)]);
  return identifyNames(text, withShort, language, gazetteer);
}
