import type { IngestContext } from "./context.ts";
import type { CountryMention } from "./find-countries.ts";
import { leadingOffice } from "./office-words.ts";
import { remember } from "./remember.ts";
import { anyOf } from "./word-pattern.ts";

const stateWord = remember(
  ({ rules }: IngestContext) => new RegExp(`${anyOf(rules.state_words)}$`, "u"),
);
/** More than the longest office. */
const officeLength = 20;

/**
 * Whether a state's name stands for a party: in full, or with an office after it. In «马里奥·蒙蒂»
 * no state is named.
 */
export function startsParty(
  line: string,
  country: CountryMention,
  context: IngestContext,
): boolean {
  if (country.text !== country.short || country.end === line.length) return true;
  if (stateWord(context).test(country.short)) return true;
  return leadingOffice(context).test(line.slice(country.end, country.end + officeLength));
}
