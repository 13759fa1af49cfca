import { type Compared, type LikenessRule, likenessRules } from "./likeness-rules.ts";
import type { Unit } from "./unit.ts";

/** How far the likeness of two commitments is more or less than that of their words and names. */
export function adjustLikeness(from: Unit, to: Unit, common: Common): number {
  const compared = compare(from, to, common);
  let amount = 0;
  for (const rule of likenessRules) if (rule.holds(compared)) amount += rule.amount;
  return amount;
}

/** What makes two commitments more or less alike than their words and names. */
export function findAdjustments(from: Unit, to: Unit, common: Common): LikenessRule[] {
  const compared = compare(from, to, common);
  return likenessRules.filter((rule) => rule.holds(compared));
}

type Common = Pick<Compared, "shared" | "cosine">;

function compare(from: Unit, to: Unit, { shared, cosine }: Common): Compared {
  const words: string[] = [];
  for (const word of from.words.keys()) if (to.words.has(word)) words.push(word);
  return { from, to, shared, cosine, words };
}
