import type { AmountReader } from "../quantity-draft.ts";
import { readNumbers } from "./read-numbers.ts";

/** Reads 30%, 百分之三十. */
export const readPercent: AmountReader = ({ parts }, language) => {
  const numbers = readNumbers(parts, language);
  return numbers && { ...numbers, unit: "percent", role: null };
};

/** Reads 三成, three tenths, as 30 percent. */
export const readTenths: AmountReader = ({ parts }, language) => {
  const numbers = readNumbers(parts, language);
  if (!numbers || numbers.value > 10) return null;
  return { ...numbers, value: numbers.value * 10, unit: "percent", role: null };
};

/** Reads 60多倍. */
export const readTimes: AmountReader = ({ parts }, language) => {
  const numbers = readNumbers(parts, language);
  return numbers && { ...numbers, unit: "times", role: null };
};

/** Beyond it the words mean something else. */
const MOST_DOUBLINGS = 20;

/** Reads 翻一番 (twice as much) and 翻两番 (four times as much). */
export const readDoublings: AmountReader = ({ parts }, language) => {
  const written = parts.number;
  const times = written === undefined ? 1 : language.numerals.readNumber(written);
  if (times === null || times < 1 || times > MOST_DOUBLINGS || !Number.isInteger(times))
    return null;
  return { value: 2 ** times, value_max: null, bound: "exact", unit: "times", role: null };
};
