import type { Relation } from "@pledgeline/schema/codes";
import type { Move } from "./compare-units.ts";
import { goesOn } from "./goes-on.ts";
import { strengthMoved } from "./strength-moved.ts";
import type { Unit } from "./unit.ts";

/** What a relation is judged by. */
interface Evidence {
  readonly from: Unit;
  readonly to: Unit;
  readonly moves: readonly Move[];
  /** Whether a comparable document between them is silent. */
  readonly afterSilence: boolean;
}

type Rule = readonly [relation: Relation, holds: (evidence: Evidence) => boolean];

/** In order: the first that holds is the relation. */
const rules: readonly Rule[] = [
  ["resumed", ({ afterSilence }) => afterSilence],
  // Backing for the other's act and an act of one's own are two things: their strengths are not compared.
  ["changed", ({ from, to }) => from.commitment.type !== to.commitment.type && isOwnAct(from, to)],
  ["strengthened", ({ from, to }) => strengthMoved(from, to) < 0],
  ["weakened", ({ from, to }) => strengthMoved(from, to) > 0],
  ["strengthened", ({ from, to, moves }) => sameObject(moves) && emphasisMoved(from, to) > 0],
  ["weakened", ({ from, to, moves }) => sameObject(moves) && emphasisMoved(from, to) < 0],
  ["strengthened", ({ from, to, moves }) => onlyStage(moves) && goesOn(from, to)],
  ["changed", ({ moves }) => moves.some(({ facet }) => facet !== "strength")],
  ["repeated", () => true],
];

/** How a commitment stands to the thread's previous one. */
export function relateUnits(evidence: Evidence): Relation {
  return rules.find(([, holds]) => holds(evidence))?.[0] ?? "repeated";
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
