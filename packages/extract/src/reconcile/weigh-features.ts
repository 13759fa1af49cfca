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
}

/** Inverse document frequency, each commitment taken for a document. */
export function weighFeatures(units: readonly Unit[]): Weights {
  const counts = new Map<string, number>();
  const count = (feature: string) => counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const unit of units) {
    for (const word of unit.words.keys()) count(word);
    for (const { bare } of unit.things) count(`name ${bare}`);
  }
  const weigh = (feature: string) => Math.log(1 + units.length / (counts.get(feature) ?? 1));
  return {
    ofWord: (word) => weigh(word),
    ofThing: ({ bare, role, rule, type }) => {
      const isBasis = role === "frame" && type !== "institution";
      const known = rule === worldwideRule ? worldwideWeight : thingWeight;
      const kind = isBasis ? known * basisWeight : known;
      return kind * roles[role] * weigh(`name ${bare}`);
    },
  };
}
