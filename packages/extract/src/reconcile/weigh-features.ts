import type { NamedThing, Unit } from "./unit.ts";
import { worldwideRule } from "./worldwide-rule.ts";

/** A named thing says more of what is undertaken than a word does. */
const thingWeight = 2.5;
const worldwideWeight = 1.2;
const roles = { object: 1, frame: 0.4, reference: 0.7 } as const;
/** An agreement in the frame is a basis that any commitment may have: 本着…条约的原则. */
const basisWeight = 0.4;

/** How rare words and things are among the commitments of the documents read so far. */
export interface Weights {
  ofWord(word: string): number;
  ofThing(thing: NamedThing): number;
  /** The length of a unit's vector of words and things. */
  normOf(unit: Unit): number;
}

/** Weights that can be taught more units, as a series is read on. */
export interface GrowingWeights extends Weights {
  learn(units: readonly Unit[]): void;
}

/** Inverse document frequency, each commitment taken for a document. */
export function weighFeatures(units: readonly Unit[]): GrowingWeights {
  const counts = new Map<string, number>();
  const norms = new Map<Unit, number>();
  let total = 0;
  const count = (feature: string) => counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weigh = (feature: string) => Math.log(1 + total / (counts.get(feature) ?? 1));
  const ofThing = ({ bare, role, rule, type }: NamedThing) => {
    const isBasis = role === "frame" && type !== "institution";
    const known = rule === worldwideRule ? worldwideWeight : thingWeight;
    const kind = isBasis ? known * basisWeight : known;
    return kind * roles[role] * weigh(`name ${bare}`);
  };
  const normOf = (unit: Unit) => {
    const known = norms.get(unit);
    if (known !== undefined) return known;
    let sum = 0;
    for (const [word, weight] of unit.words) sum += (weight * weigh(word)) ** 2;
    for (const thing of unit.things) sum += ofThing(thing) ** 2;
    const norm = Math.sqrt(sum);
    norms.set(unit, norm);
    return norm;
  };
  const learn = (more: readonly Unit[]) => {
    norms.clear();
    total += more.length;
    for (const unit of more) {
      for (const word of unit.words.keys()) count(word);
      for (const { bare } of unit.things) count(`name ${bare}`);
    }
  };
  learn(units);
  return { ofWord: weigh, ofThing, normOf, learn };
}
