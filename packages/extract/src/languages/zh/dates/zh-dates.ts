import type { DateLanguage } from "../../../extract/dates/date-language.ts";
import { DateRules } from "../../../extract/dates/date-rules.ts";
import { makeDateLanguage } from "../../../extract/dates/make-date-language.ts";
import { loadRules } from "../../../text/load-rules.ts";
import { zhNumerals } from "../numerals/zh-numerals.ts";

/** Dates in Chinese text, after `rules/zh/dates.yml`. */
export const zhDates: DateLanguage = makeDateLanguage(
  loadRules("zh/dates.yml", DateRules),
  zhNumerals,
);
