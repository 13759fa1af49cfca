import { type Gazetteer, type GazetteerEntry, namesOf } from "./gazetteer.ts";

/** Two entries that cannot both hold: one id, or one name that a document could mean either by. */
export interface Clash {
  readonly first: GazetteerEntry;
  readonly second: GazetteerEntry;
  /** The name of both; null where they share their id. */
  readonly name: string | null;
}

/**
 * Finds the clashes among entries. Entries of different series may share a name.
 * @param normalise one spelling for a name, by language
 */
export function findClashes(
  entries: Gazetteer,
  normalise: (name: string, language: string) => string,
): Clash[] {
  const clashes: Clash[] = [];
  const ids = new Map<string, GazetteerEntry>();
  const owners = new Map<string, GazetteerEntry[]>();
  for (const entry of entries) {
    const same = ids.get(entry.id);
    if (same !== undefined) clashes.push({ first: same, second: entry, name: null });
    else ids.set(entry.id, entry);
    for (const language of languagesOf(entry)) {
      for (const name of namesOf(entry, language)) {
        const key = `${language} ${normalise(name, language)}`;
        const known = owners.get(key) ?? [];
        const other = known.find((one) => one.id !== entry.id && meet(one, entry));
        if (other !== undefined) clashes.push({ first: other, second: entry, name });
        if (!known.includes(entry)) owners.set(key, [...known, entry]);
      }
    }
  }
  return clashes;
}

/** Whether a document may be read with both. */
function meet(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return a.series === undefined || b.series === undefined || a.series === b.series;
}

function languagesOf(entry: GazetteerEntry): Set<string> {
  return new Set([...Object.keys(entry.names), ...Object.keys(entry.aliases ?? {})]);
}
