import type { AmountReader } from "../quantity-draft.ts";
import { readNumbers } from "./read-numbers.ts";

/** Reads an amount of a unit of measure, or of it in a time: 2000万吨/年 in t/a. */
export const readMeasure: AmountReader = ({ parts }, language) => {
  const unit =
    language.meaning("measure", parts.measure2 ?? parts.measure) ??
    language.meaning("scaled_measure", parts.scaled_measure);
  return withUnit(unit)({ parts }, language);
};

/** Reads an amount of money. */
export const readMoney: AmountReader = ({ parts }, language) => {
  const unit =
    language.meaning("currency", parts.currency2 ?? parts.currency) ??
    language.meaning("currency_sign", parts.currency_sign);
  return withUnit(unit)({ parts }, language);
};

const withUnit =
  (unit: string | number | null) =>
  (
    { parts }: { readonly parts: Readonly<Record<string, string>> },
    language: Parameters<AmountReader>[1],
  ) => {
    const numbers = readNumbers(parts, language);
    if (!numbers || typeof unit !== "string") return null;
    const per = language.meaning("per", parts.per);
    return { ...numbers, unit: per === null ? unit : `${unit}/${per}`, role: null };
  };
