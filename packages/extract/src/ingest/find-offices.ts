import type { Track } from "@pledgeline/schema/codes";
import type { IngestContext } from "./context.ts";
import { leadingOffice, officeWords } from "./office-words.ts";

const highestFirst: readonly Track[] = ["head-of-state", "head-of-government", "minister"];

/** The tracks of the offices that a text names, highest first; offices of no track are left out. */
export function findTracks(text: string, context: IngestContext): Track[] {
  const { offices } = context.rules;
  const matches = text.matchAll(new RegExp(officeWords(context), "gu"));
  const found = new Set([...matches].map((match) => match[0]));
  return highestFirst.filter((track) => offices[track].some((word) => found.has(word)));
}

/** The offices that stand after a state's name: 中华人民共和国主席, not 主席 alone. */
export function officesOfStates(text: string, context: IngestContext): string {
  const office = leadingOffice(context);
  return context
    .findCountries(text)
    .map((country) => office.exec(text.slice(country.end, country.end + 20))?.[0] ?? "")
    .join(" ");
}
