import type { Unit } from "./unit.ts";

/** What a unit can be found by, its words aside. */
export interface IndexFeatures {
  /** Its names, its figure, and itself as a whole. */
  readonly own: readonly string[];
  /** Stretches of the names that no list has: two spellings of one share most of them. */
  readonly stretches: readonly string[];
}

const stretchLength = 3;
/** Asked for more than once a unit. */
const known = new WeakMap<Unit, IndexFeatures>();

export function indexFeatures(unit: Unit): IndexFeatures {
  const held = known.get(unit);
  if (held !== undefined) return held;
  const { quantity_value, quantity_unit, quote } = unit.commitment;
  const names = unit.things.flatMap(({ id, bare }) => [`id ${id}`, `name ${bare}`]);
  const figure = quantity_value === null ? [] : [`figure ${quantity_value} ${quantity_unit}`];
  const unlisted = unit.things.filter(({ listed }) => !listed);
  const made = {
    own: [...new Set([...names, ...figure, `quote ${quote}`])],
    stretches: [...new Set(unlisted.flatMap(({ bare }) => stretchesOf(bare)))],
  };
  known.set(unit, made);
  return made;
}

function stretchesOf(name: string): string[] {
  const count = Math.max(1, name.length - stretchLength + 1);
  return Array.from({ length: count }, (_, i) => `part ${name.slice(i, i + stretchLength)}`);
}
