import type { Comparison } from "./compare-units.ts";
import { isSameThing } from "./is-same-thing.ts";
import type { Unit } from "./unit.ts";

/** Below this likeness of their words, two commitments that share a name do not share an object. */
const otherObject = 0.12;
/** How many words stand for an object in an explanation. */
const shownWords = 3;

/**
 * What a commitment names that the one before did not, and the other way round: «+ A, − B»; null
 * where nothing moved. What only went to or came from another commitment of the same document has
 * not moved.
 */
export function compareScope(comparison: Comparison): string | null {
  const { from, to, besideFrom, besideTo } = comparison;
  const added = [...newThings(from, to, besideFrom), ...newItems(from, to, besideFrom)];
  const gone = [...newThings(to, from, besideTo), ...newItems(to, from, besideTo)];
  if (added.length + gone.length === 0) return compareObject(comparison);
  return [...added.map((name) => `+ ${name}`), ...gone.map((name) => `− ${name}`)].join(", ");
}

function newThings(from: Unit, to: Unit, besideFrom: readonly Unit[]): string[] {
  const known = [from, ...besideFrom].flatMap((unit) => unit.things);
  return to.things
    .filter(
      (thing) =>
        thing.role !== "frame" && !known.some((other) => isSameThing(thing, other, to.language)),
    )
    .map((thing) => thing.label);
}

function newItems(from: Unit, to: Unit, besideFrom: readonly Unit[]): string[] {
  const known = [from, ...besideFrom].map((unit) => unit.commitment.quote);
  return to.items.filter((item) => !known.some((quote) => quote.includes(item)));
}

/** The words that tell the objects apart, where hardly any are shared. */
function compareObject({ from, to, pair, weights }: Comparison): string | null {
  if (pair.words === null || pair.words >= otherObject) return null;
  const sameThings = pair.shared.length > 0 && pair.sharesAll.from && pair.sharesAll.to;
  if (sameThings && from.stages[0] !== undefined && to.stages[0] !== undefined) return null;
  const telling = (unit: Unit, other: Unit) =>
    [...unit.words.keys()]
      .filter((word) => !other.words.has(word))
      .sort((a, b) => weights.ofWord(b) - weights.ofWord(a) || (a < b ? -1 : 1))
      .slice(0, shownWords);
  const added = telling(to, from).map((word) => `+ ${word}`);
  const gone = telling(from, to).map((word) => `− ${word}`);
  return [...added, ...gone].join(", ");
}
