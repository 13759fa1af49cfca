import type { Facet } from "@pledgeline/schema/codes";
import { compareScope } from "./compare-scope.ts";
import { compareStages } from "./compare-stages.ts";
import type { PairScore } from "./score-pair.ts";
import { strengthMoved } from "./strength-moved.ts";
import type { Unit } from "./unit.ts";
import type { Weights } from "./weigh-features.ts";

/** A commitment, the thread's previous one, and what else their documents undertake. */
export interface Comparison {
  readonly from: Unit;
  readonly to: Unit;
  readonly pair: PairScore;
  readonly weights: Weights;
  /** The other units of `from`'s document, and of `to`'s. */
  readonly besideFrom: readonly Unit[];
  readonly besideTo: readonly Unit[];
}

/** One thing that moved: its facet, and the move in words. */
export interface Move {
  readonly facet: Facet;
  readonly words: string;
}

/** Compares the fields of two commitments of one thread: what moved, in the order of the facets. */
export function compareUnits(comparison: Comparison): Move[] {
  const { from, to } = comparison;
  const [a, b] = [from.commitment, to.commitment];
  const moves: Move[] = [];
  const compare = (facet: Facet, before: string | null, after: string | null) => {
    if (before === after) return;
    moves.push({ facet, words: `${before ?? "none"} → ${after ?? "none"}` });
  };
  if (strengthMoved(from, to) !== 0) compare("strength", a.strength, b.strength);
  else compare("strength", sayEmphasis(from), sayEmphasis(to));
  // Two wordings of one day are one deadline: 到2015年, 2015年底前.
  if (a.deadline_on === null || a.deadline_on !== b.deadline_on) {
    compare("deadline", a.deadline, b.deadline);
  }
  if (a.quantity_value !== b.quantity_value || a.quantity_unit !== b.quantity_unit) {
    compare("quantity", a.quantity, b.quantity);
  }
  compare("actor", a.actor, b.actor);
  const stage = compareStages(from.stages, to.stages);
  if (stage !== null) moves.push({ facet: "stage", words: stage });
  const scope = compareScope(comparison);
  if (scope !== null) moves.push({ facet: "scope", words: scope });
  return moves;
}

/** Whether a commitment is underlined: 确保, 如期. */
function sayEmphasis({ emphatic }: Unit): string {
  return emphatic ? "underlined" : "plain";
}

/** The moves as they are published: «deadline: 2015 → none; scope: + X, − Y». */
export function explainMoves(moves: readonly Move[]): string {
  return moves.map(({ facet, words }) => `${facet}: ${words}`).join("; ");
}
