import type { NameLanguage, TaggedText } from "./name-language.ts";
import type { FoundName } from "./name-mention.ts";

/** How far before its bracket a name may end: closing marks stand between. */
const ends = [0, 1, 2];

/** Where a text calls a name by the short form that it has announced: «（以下称亚信）» … «亚信». */
export function repeatShortForms(
  tagged: TaggedText,
  names: readonly FoundName[],
  language: NameLanguage,
): FoundName[] {
  const { text } = tagged;
  const byEnd = new Map(names.map((name) => [name.end, name]));
  const announced = new Set<string>();
  const found: FoundName[] = [];
  for (const { after, form } of language.findShortForms(tagged)) {
    const long = ends.map((back) => byEnd.get(after - back)).find((name) => name !== undefined);
    const short = text.slice(form.start, form.end);
    if (long === undefined || announced.has(short)) continue;
    announced.add(short);
    const full = long.full ?? text.slice(long.start, long.end);
    for (let at = text.indexOf(short, form.start); at >= 0; at = text.indexOf(short, at + 1)) {
      found.push({ ...long, start: at, end: at + short.length, rule: "short-form", full });
    }
  }
  return found;
}
