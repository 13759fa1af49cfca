import type { Pillar } from "@pledgeline/schema/codes";
import type { Unit } from "../segment/join-units.ts";
import type { PillarTerms } from "./language.ts";
import { type PillarScore, scorePillars } from "./score-pillars.ts";

/** The pillar of a unit, the one that could as well have been chosen, and what speaks for each. */
export interface PillarChoice {
  readonly pillar: Pillar;
  readonly second: Pillar | null;
  readonly scores: readonly PillarScore[];
}

/** What the unit before was about speaks a little louder than a hint for the next unit of its paragraph. */
const CONTEXT = 1.2;

/** A runner-up this near the winner could as well have been chosen. */
const NEAR = 0.75;

/** Chooses the pillar of a unit by its terms and by what the paragraph was about just before. */
export function choosePillar(
  text: string,
  unit: Unit,
  terms: PillarTerms,
  before: Pillar | null,
): PillarChoice {
  const scores = scorePillars(text, unit, terms);
  if (before !== null) {
    const known = scores.findIndex((score) => score.pillar === before);
    const [found] = known < 0 ? [{ pillar: before, score: 0, terms: [] }] : scores.splice(known, 1);
    if (found !== undefined) scores.push({ ...found, score: found.score + CONTEXT });
    scores.sort((a, b) => b.score - a.score);
  }
  const [first, second] = scores;
  const near = second !== undefined && second.score >= NEAR * (first?.score ?? 0);
  return { pillar: first?.pillar ?? "political", second: near ? second.pillar : null, scores };
}
