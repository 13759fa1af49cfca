import type { IngestContext } from "./context.ts";
import type { CountryMention } from "./find-countries.ts";
import { anyOf } from "./word-pattern.ts";

/**
 * Whether a state's name stands for a party: in full, or with an office after it. In «马里奥·蒙蒂»
 * no state is named.
 */
export function startsParty(
  line: string,
  country: CountryMention,
  { rules }: IngestContext,
): boolean {
  if (country.text !== country.short || country.end === line.length) return true;
  if (anyState(rules.state_words).test(country.short)) return true;
  return new RegExp(`^\\s*${anyOf(Object.values(rules.offices).flat())}`, "u").test(
    line.slice(country.end),
  );
}

const anyState = (words: readonly string[]) => new RegExp(`${anyOf(words)}$`, "u");
