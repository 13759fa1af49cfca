import type { EntityRow } from "@pledgeline/schema/entity";
import type { Gazetteer } from "../extract/names/gazetteer.ts";
import type { Language } from "../language.ts";
import { compareNames } from "./compare-names.ts";

/** Two things that may be one, and why they are not taken for one. */
export interface NearPair {
  readonly first: EntityRow;
  readonly second: EntityRow;
  readonly reason: string;
}

/**
 * Things of one type whose names are near each other, with what keeps them apart. Pairs that an
 * entry declares distinct are left out.
 * @param gazetteer all that is listed
 */
export function findNearPairs(
  entities: readonly EntityRow[],
  gazetteer: Gazetteer,
  language: Pick<Language, "names" | "reconcile">,
): NearPair[] {
  const distinct = new Set(
    gazetteer.flatMap(({ id, distinct_from = [] }) =>
      distinct_from.flatMap((other) => [`${id} ${other}`, `${other} ${id}`]),
    ),
  );
  return entities.flatMap((first, i) =>
    entities.slice(i + 1).flatMap((second) => {
      if (first.type !== second.type) return [];
      if (distinct.has(`${first.entity_id} ${second.entity_id}`)) return [];
      const reason = compareNames(namesOf(first), namesOf(second), language);
      return reason === null ? [] : { first, second, reason };
    }),
  );
}

function namesOf({ name, aliases }: EntityRow): string[] {
  return [...new Set([name, ...aliases])];
}
