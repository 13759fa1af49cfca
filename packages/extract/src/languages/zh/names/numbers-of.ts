import { normaliseName } from "./normalise-name.ts";
import { referenceRules } from "./reference-rules.ts";

const counted = referenceRules.counters.join("");
const numerals = new RegExp(`[0-9A-Z]+|[${referenceRules.numerals}](?=[${counted}])`, "gu");

/** The numbers that a name tells itself apart by, in their order: 二 of 二期, 12 of 第十二次. */
export function numbersOf(name: string): string {
  return (normaliseName(name).match(numerals) ?? []).join(" ");
}
