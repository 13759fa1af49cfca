import type { NameLanguage } from "../../../extract/names/name-language.ts";
import { findDescribedAgreements } from "./find-described-agreements.ts";
import { findHeadedNames } from "./find-headed-names.ts";
import { findQuotedNames } from "./find-quoted-names.ts";
import { findReferences } from "./find-references.ts";
import { findShortForms } from "./find-short-forms.ts";
import { findTitles } from "./find-titles.ts";
import { institutions } from "./name-rules.ts";
import { normaliseName } from "./normalise-name.ts";
import { numbersOf } from "./numbers-of.ts";
import { referenceRules } from "./reference-rules.ts";
import { zhStatuses } from "./statuses.ts";
import { tagNameWords } from "./tag-name-words.ts";

const sentenceEnd = new RegExp(`[${referenceRules.sentence_ends}\\n]`, "u");

/** How names are found in Chinese. */
export const zhNames: NameLanguage = {
  code: "zh",
  tag: tagNameWords,
  institutions,
  finders: [findTitles, findQuotedNames, findDescribedAgreements, findHeadedNames],
  findShortForms,
  findReferences,
  endsSentence: (text) => sentenceEnd.test(text),
  statuses: zhStatuses,
  normaliseName,
  numbersOf,
};
