import type { Comparison } from "./compare-units.ts";
import { isSameThing } from "./is-same-thing.ts";
import type { Unit } from "./unit.ts";
import type { Weights } from "./weigh-features.ts";

/** Below this likeness of their words, two commitments that share a name do not share an object. */
const otherObject = 0.12;

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
  const isKnown = (item: string) => known.some((quote) => to.language.contains(quote, item));
  return to.items.filter((item) => !isKnown(item));
}

/** The phrases that tell the objects apart, where hardly any words are shared. */
function compareObject({ from, to, pair, weights }: Comparison): string | null {
  if (pair.words === null || pair.words >= otherObject) return null;
  const sameThings = pair.shared.length > 0 && pair.sharesAll.from && pair.sharesAll.to;
  if (sameThings && from.stages[0] !== undefined && to.stages[0] !== undefined) return null;
  const [added, gone] = [tellingPhrase(to, from, weights), tellingPhrase(from, to, weights)];
  const words = [...added.map((phrase) => `+ ${phrase}`), ...gone.map((phrase) => `− ${phrase}`)];
  return words.length === 0 ? null : words.join(", ");
}

/** The phrase of a unit with the rarest words, of those that the other does not say. */
function tellingPhrase(unit: Unit, other: Unit, weights: Weights): string[] {
  const rarity = (phrase: string) =>
    Math.max(
      0,
      ...[...unit.words].map(([word, weight]) =>
        phrase.includes(word) ? weight * weights.ofWord(word) : 0,
      ),
    );
  return unit.language
    .nounPhrases(unit.mainText)
    .filter((phrase) => !other.language.contains(other.commitment.quote, phrase))
    .sort((a, b) => rarity(b) - rarity(a))
    .slice(0, 1);
}
