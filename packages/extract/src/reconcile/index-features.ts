import type { Unit } from "./unit.ts";

/** What a unit can be found by, its words aside: its names, what spellings of them share, its figure. */
export function indexFeatures(unit: Unit): string[] {
  const known = features.get(unit);
  if (known !== undefined) return known;
  const { quantity_value, quantity_unit, quote } = unit.commitment;
  const names = unit.things.flatMap(({ id, bare, listed }) => {
    // Two spellings of a name share most of it, and so its beginning or its end.
    const ends = listed
      ? []
      : [`head ${bare.slice(0, partLength)}`, `tail ${bare.slice(-partLength)}`];
    return [`id ${id}`, `name ${bare}`, ...ends];
  });
  const figure = quantity_value === null ? [] : [`figure ${quantity_value} ${quantity_unit}`];
  const made = [...new Set([...names, ...figure, `quote ${quote}`])];
  features.set(unit, made);
  return made;
}

const partLength = 3;
/** Asked for twice or more a unit. */
const features = new WeakMap<Unit, string[]>();
