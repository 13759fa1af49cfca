import { adjustLikeness } from "./adjust-likeness.ts";
import { isSameThing } from "./is-same-thing.ts";
import type { NamedThing, Unit } from "./unit.ts";
import type { Weights } from "./weigh-features.ts";

/** So few words can be in any commitment. */
const fewWords = 3;

/** How far two commitments are one: 0 to 1, and what it is made of. */
export interface PairScore {
  readonly score: number;
  /** Likeness of words and names, before the labels are looked at. */
  readonly cosine: number;
  /** Likeness of the words outside names; null where one of them has none. */
  readonly words: number | null;
  /** The things that both name, as each names it. */
  readonly shared: readonly (readonly [from: NamedThing, to: NamedThing])[];
  /** How much of the later one's words the earlier one has: 0 to 1. */
  readonly contained: number;
  /** Whether one side names nothing that the other does not. */
  readonly sharesAll: { readonly from: boolean; readonly to: boolean };
}

/** Scores two commitments by the cosine of their weighed words and names, adjusted by their labels. */
export function scorePair(from: Unit, to: Unit, weights: Weights): PairScore {
  const shared: (readonly [NamedThing, NamedThing])[] = [];
  let sharedNames = 0;
  for (const thing of from.things) {
    const other = to.things.find((one) => isSameThing(thing, one, from.language));
    if (other === undefined) continue;
    shared.push([thing, other]);
    sharedNames += multiply(weights.ofThing(thing), weights.ofThing(other));
  }
  const sharedWords = dotWords(from, to, weights);
  const norm = weights.normOf(from) * weights.normOf(to);
  const cosine = norm === 0 ? 0 : (sharedWords + sharedNames) / norm;
  const adjusted = cosine + adjustLikeness(from, to, { shared, cosine });
  return {
    score: Math.min(1, Math.max(0, adjusted)),
    cosine,
    shared,
    // Asked of few pairs, so found when asked.
    get words() {
      const own = dotWords(from, from, weights) * dotWords(to, to, weights);
      return own === 0 ? null : sharedWords / Math.sqrt(own);
    },
    get contained() {
      const own = dotWords(to, to, weights);
      return own === 0 ? 0 : containedWords(from, to, weights) / own;
    },
    get sharesAll() {
      return {
        from: shared.length === from.things.length,
        to: to.things.every((thing) =>
          from.things.some((other) => isSameThing(thing, other, from.language)),
        ),
      };
    },
  };
}

type Words = Pick<Unit, "words">;

function dotWords(a: Words, b: Words, weights: Weights): number {
  let total = 0;
  for (const [word, weight] of a.words) {
    const other = b.words.get(word);
    if (other !== undefined) total += multiply(weight, other) * weights.ofWord(word) ** 2;
  }
  return total;
}

/** The product, less where what is the object of one is beside the point in the other. */
export function multiply(a: number, b: number): number {
  return a * b === 0 ? 0 : a * b * Math.sqrt(Math.min(a, b) / Math.max(a, b));
}

function containedWords(from: Unit, to: Unit, weights: Weights): number {
  const words = [...to.words].filter(([word]) => from.words.has(word));
  return words.length < fewWords ? 0 : dotWords({ words: new Map(words) }, to, weights);
}
