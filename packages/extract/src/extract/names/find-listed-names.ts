import { foldMarks } from "./fold-marks.ts";
import { type Gazetteer, type GazetteerEntry, namesOf } from "./gazetteer.ts";
import type { TaggedText } from "./name-language.ts";
import type { FoundName } from "./name-mention.ts";

/** Names this short are only taken as whole words: 亚信 is not in 亚信息. */
const shortName = 2;
const latin = /\p{Script=Latin}/u;

type Listed = readonly { readonly name: string; readonly entry: GazetteerEntry }[];

/** Finds the names of a list wherever the text has them, the longest at each place. */
export function findListedNames(
  { folded, tokens }: TaggedText,
  list: Gazetteer,
  language: string,
  rule: string,
): FoundName[] {
  const byFirst = indexNames(list, language);
  const starts = new Set(tokens.map((t) => t.start));
  const ends = new Set(tokens.map((t) => t.end));
  const found: FoundName[] = [];
  for (let at = 0; at < folded.length; at++) {
    const hit = byFirst.get(folded.charAt(at))?.find(({ name }) => {
      const end = at + name.length;
      if (!folded.startsWith(name, at)) return false;
      if (latin.test(folded.charAt(at - 1)) && latin.test(name.charAt(0))) return false;
      if (latin.test(folded.charAt(end)) && latin.test(name.slice(-1))) return false;
      return name.length > shortName || (starts.has(at) && ends.has(end));
    });
    if (hit === undefined) continue;
    const { id, type } = hit.entry;
    found.push({ start: at, end: at + hit.name.length, rule, name_type: type, entity_id: id });
    at += hit.name.length - 1;
  }
  return found;
}

const indexes = new WeakMap<Gazetteer, Map<string, Map<string, Listed>>>();

/** By first character, longest first; made once for each list and language. */
function indexNames(list: Gazetteer, language: string): Map<string, Listed> {
  const made = indexes.get(list)?.get(language);
  if (made !== undefined) return made;
  const index = new Map<string, { name: string; entry: GazetteerEntry }[]>();
  for (const entry of list) {
    for (const name of namesOf(entry, language).map(foldMarks)) {
      const first = name.charAt(0);
      index.set(first, [...(index.get(first) ?? []), { name, entry }]);
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.name.length - a.name.length);
  indexes.set(
    list,
    (indexes.get(list) ?? new Map<string, Map<string, Listed>>()).set(language, index),
  );
  return index;
}
