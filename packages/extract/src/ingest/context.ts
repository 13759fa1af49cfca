import { countryNames } from "./country-names.ts";
import { buildCountryFinder, type CountryFinder } from "./find-countries.ts";
import { buildDayReader, type DayReader } from "./read-day.ts";
import { type IngestWords, loadIngestRules } from "./rules.ts";

/** What every step of ingest knows of its language. */
export interface IngestContext {
  readonly language: string;
  readonly rules: IngestWords;
  readonly days: DayReader;
  readonly findCountries: CountryFinder;
  /** The first characters of states' names, of which joint names are made: 中 and 哈 of 中哈. */
  readonly initials: ReadonlySet<string>;
}

/** Reads the rules of a language, and builds what is made from them. */
export function loadIngestContext(language: string): IngestContext {
  const rules = loadIngestRules(language);
  const names = countryNames(language, rules);
  return {
    language,
    rules,
    days: buildDayReader(rules),
    findCountries: buildCountryFinder(names, rules),
    initials: new Set([...names.keys()].map((name) => name.slice(0, 1))),
  };
}
