import type { Amount } from "../quantity-draft.ts";
import type { QuantityLanguage } from "../quantity-language.ts";

/**
 * Reads one number, or the two of a range. A scale at the range's end holds for both:
 * 300至500万吨 is 3 to 5 million.
 */
export function readNumbers(
  parts: Readonly<Record<string, string>>,
  { numerals }: QuantityLanguage,
): Pick<Amount, "value" | "value_max" | "bound"> | null {
  const written = [parts.number, parts.number2, parts.number3].filter((part) => part !== undefined);
  const [first, second] = written;
  if (first === undefined) return null;
  const last = second ?? first;
  const end = numerals.readNumber(last);
  if (end === null) return null;
  const bound = numerals.saysMore(last) ? "over" : "exact";
  if (second === undefined) return { value: end, value_max: null, bound };
  const start = numerals.readNumber(first);
  if (start === null) return null;
  const scaled = numerals.readScale(first) === 1 ? start * numerals.readScale(last) : start;
  const value = scaled <= end ? scaled : start;
  return value < end ? { value, value_max: end, bound } : null;
}
