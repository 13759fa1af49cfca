import { type Gazetteer, type GazetteerEntry, namesOf } from "./gazetteer.ts";
import type { NameLanguage } from "./name-language.ts";
import type { FoundName, NameMention } from "./name-mention.ts";

/**
 * Gives every name the id of its thing: from the gazetteer where a spelling of it is listed, else
 * the language's one spelling for the name.
 */
export function identifyNames(
  text: string,
  names: readonly FoundName[],
  language: NameLanguage,
  gazetteer: Gazetteer,
): NameMention[] {
  const listed = new Map<string, GazetteerEntry>();
  for (const entry of [...language.institutions, ...gazetteer]) {
    for (const name of namesOf(entry, language.code))
      listed.set(language.normaliseName(name), entry);
  }
  const byId = new Map([...language.institutions, ...gazetteer].map((entry) => [entry.id, entry]));
  return names.map(({ start, end, rule, name_type, full, entity_id }) => {
    const words = text.slice(start, end);
    const key = language.normaliseName(full ?? words);
    const entry = entity_id === undefined ? listed.get(key) : byId.get(entity_id);
    const type = entry?.type ?? name_type;
    return { start, end, text: words, rule, entity_id: entry?.id ?? key, name_type: type };
  });
}
