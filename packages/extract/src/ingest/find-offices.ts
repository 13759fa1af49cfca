import type { Track } from "@pledgeline/schema/codes";
import type { IngestContext } from "./context.ts";
import { anyOf } from "./word-pattern.ts";

/** The tracks of the offices that a text names, highest first; offices of no track are left out. */
export function findTracks(text: string, { rules }: IngestContext): Track[] {
  const words = new RegExp(anyOf(Object.values(rules.offices).flat()), "gu");
  const found = new Set([...text.matchAll(words)].map((match) => match[0]));
  const tracks: readonly Track[] = ["head-of-state", "head-of-government", "minister"];
  return tracks.filter((track) => rules.offices[track].some((word) => found.has(word)));
}

/** The offices that stand after a state's name: 中华人民共和国主席, not 主席 alone. */
export function officesOfStates(text: string, context: IngestContext): string {
  const office = new RegExp(`^${anyOf(Object.values(context.rules.offices).flat())}`, "u");
  return context
    .findCountries(text)
    .map((country) => office.exec(text.slice(country.end))?.[0] ?? "")
    .join(" ");
}
