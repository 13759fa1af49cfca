import { findAdjustments } from "./adjust-likeness.ts";
import type { LikenessRule } from "./likeness-rules.ts";
import { multiply, type PairScore, scorePair } from "./score-pair.ts";
import type { ReadDocument, Unit } from "./unit.ts";
import { type Weights, weighFeatures } from "./weigh-features.ts";

/** A word or a named thing that two commitments share, and its part in their cosine. */
export interface SharedPart {
  readonly kind: "word" | "name";
  readonly words: string;
  readonly part: number;
}

/** Why two commitments are as alike as they are: parts and adjustments together give the score, held between 0 and 1. */
export interface LinkEvidence {
  readonly pair: PairScore;
  /** The parts of the cosine, the greatest first. */
  readonly parts: readonly SharedPart[];
  readonly adjustments: readonly LikenessRule[];
}

/**
 * Scores two commitments of a series again, with what the score is made of.
 * @param documents of the series, oldest first; words weigh as they did when the later one was read
 */
export function explainLink(
  from: Unit,
  to: Unit,
  documents: readonly ReadDocument[],
): LinkEvidence {
  const last = documents.findIndex(({ result }) => result.document === to.document);
  const weights = weighFeatures(documents.slice(0, last + 1).flatMap(({ units }) => units));
  const pair = scorePair(from, to, weights);
  const products = multiplyShared(from, to, pair, weights);
  const total = products.reduce((sum, { part }) => sum + part, 0);
  const parts = products
    .map((shared) => ({ ...shared, part: (shared.part / total) * pair.cosine }))
    .sort((a, b) => b.part - a.part);
  return { pair, parts, adjustments: findAdjustments(from, to, pair) };
}

/** The products that the cosine sums up. */
function multiplyShared(from: Unit, to: Unit, pair: PairScore, weights: Weights): SharedPart[] {
  const names = pair.shared.map(([a, b]): SharedPart => {
    const words = a.label === b.label ? a.label : `${a.label} = ${b.label}`;
    return { kind: "name", words, part: multiply(weights.ofThing(a), weights.ofThing(b)) };
  });
  const words = [...from.words].flatMap(([word, weight]): SharedPart[] => {
    const part = multiply(weight, to.words.get(word) ?? 0) * weights.ofWord(word) ** 2;
    return part === 0 ? [] : [{ kind: "word", words: word, part }];
  });
  return [...names, ...words];
}
