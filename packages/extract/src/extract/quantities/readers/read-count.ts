import type { AmountReader } from "../quantity-draft.ts";
import { readNumbers } from "./read-numbers.ts";

/** Below it a number in words mostly points (两个组织, 三方) rather than counts. */
const COUNTS_FROM = 10;

/**
 * Reads so many things. A small number in words counts only before a measure word of things that are
 * built, sent or signed (三座电站); one never does.
 */
export const readCount: AmountReader = ({ parts }, language) => {
  const numbers = readNumbers(parts, language);
  if (!numbers || !Number.isInteger(numbers.value)) return null;
  const isInFigures = /\p{Nd}/u.test(parts.number ?? parts.number2 ?? "");
  const always = language.meaning("counter", parts.counter2 ?? parts.counter) === "always";
  const counts = isInFigures || numbers.value >= COUNTS_FROM || (always && numbers.value > 1);
  return counts ? { ...numbers, unit: "count", role: "count" } : null;
};
