import type { Gazetteer } from "./gazetteer.ts";

const chosen = new WeakMap<Gazetteer, Map<string, Gazetteer>>();

/** The entries that hold in the documents of a series. Made once for each, as an index of it is kept. */
export function entriesOfSeries(gazetteer: Gazetteer, seriesId: string): Gazetteer {
  const known = chosen.get(gazetteer) ?? new Map<string, Gazetteer>();
  chosen.set(gazetteer, known);
  const made =
    known.get(seriesId) ??
    gazetteer.filter(({ series }) => series === undefined || series === seriesId);
  known.set(seriesId, made);
  return made;
}
