import { makeQuantityLanguage } from "../../../extract/quantities/make-quantity-language.ts";
import type { QuantityLanguage } from "../../../extract/quantities/quantity-language.ts";
import { QuantityRules } from "../../../extract/quantities/quantity-rules.ts";
import { loadRules } from "../../../text/load-rules.ts";
import { zhNumerals } from "../numerals/zh-numerals.ts";

/** Quantities in Chinese text, after `rules/zh/quantities.yml`. */
export const zhQuantities: QuantityLanguage = makeQuantityLanguage(
  loadRules("zh/quantities.yml", QuantityRules),
  zhNumerals,
);
