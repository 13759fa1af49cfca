import type { NamedThing, Unit } from "./unit.ts";
import type { Weights } from "./weigh-features.ts";

/** What moves the likeness of two commitments beside their words and names; see the threads of the gold set. */
const steps = {
  sameQuantity: 0.2,
  samePillar: 0.04,
  otherPillar: -0.06,
  otherStand: -0.12,
  otherParty: -0.25,
  noSharedThing: -0.15,
  oneNamesNothing: -0.08,
  otherType: -0.08,
  refusal: -0.25,
} as const;

/** How far two commitments are one: 0 to 1, and what it is made of. */
export interface PairScore {
  readonly score: number;
  /** Likeness of the words outside names; null where one of them has none. */
  readonly words: number | null;
  readonly shared: readonly NamedThing[];
  /** Whether one side names nothing that the other does not. */
  readonly sharesAll: { readonly from: boolean; readonly to: boolean };
}

export function scorePair(a: Unit, b: Unit, weights: Weights): PairScore {
  const shared = a.things.filter((thing) => b.things.some((other) => isSame(thing, other)));
  const sharedWeight = sum(
    shared.map((thing) => {
      const other = b.things.find((one) => isSame(one, thing)) ?? thing;
      return weights.ofThing(thing) * weights.ofThing(other);
    }),
  );
  const dot = dotWords(a, b, weights);
  const [wordsA, wordsB] = [squareWords(a, weights), squareWords(b, weights)];
  const square = (unit: Unit, words: number) =>
    words + sum(unit.things.map((thing) => weights.ofThing(thing) ** 2));
  const norm = Math.sqrt(square(a, wordsA) * square(b, wordsB));
  const cosine = norm === 0 ? 0 : (dot + sharedWeight) / norm;
  const score = Math.min(1, Math.max(0, cosine + adjust(a, b, shared.length)));
  const words = wordsA * wordsB === 0 ? null : dot / Math.sqrt(wordsA * wordsB);
  const sharesAll = {
    from: shared.length === a.things.length,
    to: b.things.every((thing) => a.things.some((other) => isSame(thing, other))),
  };
  return { score, words, shared, sharesAll };
}

/** Whether two names are of one thing. */
export function isSame(a: NamedThing, b: NamedThing): boolean {
  return a.id === b.id || a.bare === b.bare;
}

function adjust(from: Unit, to: Unit, shared: number): number {
  const [a, b] = [from.commitment, to.commitment];
  const sameAmount = a.quantity_value === b.quantity_value && a.quantity_unit === b.quantity_unit;
  const refuses = (unit: Unit) => unit.language.isRefusal(unit.commitment.cue);
  const [named, namedAfter] = [from.things.length > 0, to.things.length > 0];
  const moved: readonly (readonly [boolean, number])[] = [
    [a.quantity_value !== null && sameAmount, steps.sameQuantity],
    [a.pillar === b.pillar, steps.samePillar],
    [a.pillar !== b.pillar, steps.otherPillar],
    [(a.type === "position") !== (b.type === "position"), steps.otherStand],
    [a.type !== b.type, steps.otherType],
    [a.actor !== b.actor && a.actor !== "joint" && b.actor !== "joint", steps.otherParty],
    [named && namedAfter && shared === 0, steps.noSharedThing],
    [named !== namedAfter, steps.oneNamesNothing],
    [refuses(from) !== refuses(to), steps.refusal],
  ];
  return sum(moved.map(([holds, step]) => (holds ? step : 0)));
}

function dotWords(a: Unit, b: Unit, weights: Weights): number {
  let dot = 0;
  for (const [word, count] of a.words) {
    dot += count * (b.words.get(word) ?? 0) * weights.ofWord(word) ** 2;
  }
  return dot;
}

function squareWords(unit: Unit, weights: Weights): number {
  return sum([...unit.words].map(([word, count]) => (count * weights.ofWord(word)) ** 2));
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
