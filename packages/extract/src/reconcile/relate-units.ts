import type { Relation } from "@pledgeline/schema/codes";
import type { Move } from "./compare-units.ts";
import { goesOn } from "./goes-on.ts";
import { strengthMoved } from "./strength-moved.ts";
import { termsMoved } from "./terms-moved.ts";
import type { Unit } from "./unit.ts";

/** What a relation is judged by. */
export interface Evidence {
  readonly from: Unit;
  readonly to: Unit;
  readonly moves: readonly Move[];
  /** Whether a comparable document between them is silent. */
  readonly afterSilence: boolean;
}

/** A relation, and when a commitment stands so to the one before. */
export interface RelationRule {
  readonly relation: Relation;
  /** In words, for readers. */
  readonly when: string;
  holds(evidence: Evidence): boolean;
}

/** In order: the first that holds is the relation. */
export const relationRules: readonly RelationRule[] = [
  {
    relation: "resumed",
    when: "a comparable document between the two is silent",
    holds: ({ afterSilence }) => afterSilence,
  },
  {
    // Backing for the other's act and an act of one's own are two things: no scale joins their strengths.
    relation: "changed",
    when: "the type moved, and each binds one party: backing, then an act of its own",
    holds: ({ from, to }) => from.commitment.type !== to.commitment.type && isOwnAct(from, to),
  },
  {
    relation: "changed",
    when: "the strength moved one way, and the deadline or the figure the other",
    holds: ({ from, to }) => strengthMoved(from, to) * termsMoved(from, to) < 0,
  },
  {
    relation: "strengthened",
    when: "the strength moved up, whatever else moved",
    holds: ({ from, to }) => strengthMoved(from, to) < 0,
  },
  {
    relation: "weakened",
    when: "the strength moved down, whatever else moved",
    holds: ({ from, to }) => strengthMoved(from, to) > 0,
  },
  {
    relation: "strengthened",
    when: "it is newly underlined (确保, 如期), and nothing but the deadline moved",
    holds: ({ from, to, moves }) => sameObject(moves) && emphasisMoved(from, to) > 0,
  },
  {
    relation: "weakened",
    when: "it is no longer underlined, and nothing but the deadline moved",
    holds: ({ from, to, moves }) => sameObject(moves) && emphasisMoved(from, to) < 0,
  },
  {
    relation: "strengthened",
    when: "a stage was added to those before, and nothing else moved: sign → sign and run",
    holds: ({ from, to, moves }) => onlyStage(moves) && goesOn(from, to),
  },
  {
    relation: "changed",
    when: "the deadline, figure, actor, stage or scope moved",
    holds: ({ moves }) => moves.some(({ facet }) => facet !== "strength"),
  },
  { relation: "repeated", when: "nothing of these moved", holds: () => true },
];

/** How a commitment stands to the thread's previous one. */
export function relateUnits(evidence: Evidence): Relation {
  return relationRules.find((rule) => rule.holds(evidence))?.relation ?? "repeated";
}

function isOwnAct(from: Unit, to: Unit): boolean {
  return from.commitment.actor !== "joint" && to.commitment.actor !== "joint";
}

function sameObject(moves: readonly Move[]): boolean {
  return moves.every(({ facet }) => facet === "strength" || facet === "deadline");
}

function onlyStage(moves: readonly Move[]): boolean {
  return moves.every(({ facet }) => facet === "strength" || facet === "stage");
}

function emphasisMoved(from: Unit, to: Unit): number {
  return Number(to.emphatic) - Number(from.emphatic);
}
