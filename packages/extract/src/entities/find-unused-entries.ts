import type { EntityRow } from "@pledgeline/schema/entity";
import type { Gazetteer } from "../extract/names/gazetteer.ts";

/** The entries of a gazetteer that no document names. */
export function findUnusedEntries(
  gazetteer: Gazetteer,
  entities: readonly EntityRow[],
): Gazetteer[number][] {
  const named = new Set(entities.map((row) => row.entity_id));
  return gazetteer.filter((entry) => !named.has(entry.id));
}
