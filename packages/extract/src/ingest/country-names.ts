import { createRequire } from "node:module";
import type { LocaleData } from "i18n-iso-countries";
import countries from "i18n-iso-countries";
import type { IngestRules } from "./rules.ts";

const require = createRequire(import.meta.url);

/** Names of states in a language, the library's and those of the rules, with ISO 3166-1 alpha-3 codes. */
export function countryNames(language: string, rules: IngestRules): ReadonlyMap<string, string> {
  // The library types the file by its shape alone.
  const locale = require(`i18n-iso-countries/langs/${language}.json`) as LocaleData;
  const codes = countries.getAlpha3Codes();
  const ambiguous = new Set(rules.ambiguous_country_names);
  const names = new Map<string, string>();
  for (const [alpha3, alpha2] of Object.entries(codes))
    for (const name of [locale.countries[alpha2] ?? []].flat())
      if (!ambiguous.has(name)) names.set(name, alpha3);
  for (const [alpha3, more] of Object.entries(rules.country_names))
    for (const name of more) names.set(name, alpha3);
  return names;
}

/** Every name that the library has for a state in a language, the official one first. */
export function libraryNames(code: string, language: string): readonly string[] {
  countries.registerLocale(
    // The library types the file by its shape alone.
    require(`i18n-iso-countries/langs/${language}.json`) as LocaleData,
  );
  return countries.getName(code, language, { select: "all" }) ?? [];
}
