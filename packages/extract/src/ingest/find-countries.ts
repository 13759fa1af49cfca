import type { IngestRules } from "./rules.ts";
import { anyOf } from "./word-pattern.ts";

/** A state named in a text. */
export interface CountryMention {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly code: string;
  /** The name as it stands, with what makes it a full one. */
  readonly text: string;
  /** The name without that. */
  readonly short: string;
}

export type CountryFinder = (text: string) => CountryMention[];

/**
 * Finds states by name, short or full. A name beside a dot is part of a person's name: 努尔苏丹·…
 * names no 苏丹.
 */
export function buildCountryFinder(
  names: ReadonlyMap<string, string>,
  rules: IngestRules,
): CountryFinder {
  const name = anyOf([...names.keys(), ...rules.not_countries]);
  const qualifier = anyOf(rules.state_qualifiers);
  const rest = `${qualifier}{0,3}${anyOf(rules.state_words)}`;
  const pattern = new RegExp(`(?<!·)(?:${qualifier}(?=${name}))?(${name})(?:${rest})?(?!·)`, "gu");
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const short = match[1] ?? match[0];
      const code = names.get(short);
      const end = match.index + match[0].length;
      return code ? [{ start: match.index, end, code, text: match[0], short }] : [];
    });
}
