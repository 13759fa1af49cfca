import type { NameLanguage } from "../../../extract/names/name-language.ts";
import { findDescribedAgreements } from "./find-described-agreements.ts";
import { findHeadedNames } from "./find-headed-names.ts";
import { findQuotedNames } from "./find-quoted-names.ts";
import { findShortForms } from "./find-short-forms.ts";
import { findTitles } from "./find-titles.ts";
import { institutions } from "./name-rules.ts";
import { normaliseName } from "./normalise-name.ts";
import { tagNameWords } from "./tag-name-words.ts";

/** How names are found in Chinese. */
export const zhNames: NameLanguage = {
  code: "zh",
  tag: tagNameWords,
  institutions,
  finders: [findTitles, findQuotedNames, findDescribedAgreements, findHeadedNames],
  findShortForms,
  normaliseName,
};
