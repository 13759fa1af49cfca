import type { Unit } from "./unit.ts";

/**
 * What moves the likeness of two commitments beside their words and names. Set by hand so that the
 * annotated threads hold together and none of them meet.
 */
const moves = {
  sameQuantity: 0.2,
  samePillar: 0.04,
  otherPillar: -0.14,
  /** A stand and an act. */
  otherStand: -0.12,
  otherType: -0.08,
  /** One party's and the other's. */
  otherParty: -0.25,
  /** An act and a restraint. */
  refusal: -0.25,
  noSharedThing: -0.15,
  oneNamesNothing: -0.08,
  oneWord: -0.12,
} as const;
/** From this likeness on, one word in common is nearly all that two commitments say. */
const mostlyTheSame = 0.8;

/** What two commitments have in common. */
export interface Common {
  readonly things: number;
  readonly cosine: number;
}

/** One reason why two commitments are more or less alike than their words and names. */
export interface Adjustment {
  readonly reason: keyof typeof moves;
  readonly amount: number;
}

/** How far the likeness of two commitments is more or less than that of their words and names. */
export function adjustLikeness(from: Unit, to: Unit, common: Common): number {
  return findAdjustments(from, to, common).reduce((sum, { amount }) => sum + amount, 0);
}

/** What makes two commitments more or less alike than their words and names. */
export function findAdjustments(from: Unit, to: Unit, { things, cosine }: Common): Adjustment[] {
  const [a, b] = [from.commitment, to.commitment];
  const sameAmount = a.quantity_value === b.quantity_value && a.quantity_unit === b.quantity_unit;
  const refuses = (unit: Unit) => unit.language.isRefusal(unit.commitment.cue);
  const [named, namedAfter] = [from.things.length > 0, to.things.length > 0];
  const second = b.pillar_second ?? b.pillar;
  const words = [...from.words.keys()].filter((word) => to.words.has(word)).length;
  const held: readonly (readonly [keyof typeof moves, boolean])[] = [
    ["sameQuantity", a.quantity_value !== null && sameAmount],
    ["samePillar", a.pillar === b.pillar],
    ["otherPillar", ![a.pillar, a.pillar_second].some((p) => p === b.pillar || p === second)],
    ["otherStand", (a.type === "position") !== (b.type === "position")],
    ["otherType", a.type !== b.type],
    ["otherParty", a.actor !== b.actor && a.actor !== "joint" && b.actor !== "joint"],
    ["refusal", refuses(from) !== refuses(to)],
    ["noSharedThing", named && namedAfter && things === 0],
    ["oneNamesNothing", named !== namedAfter],
    ["oneWord", things === 0 && words < 2 && cosine < mostlyTheSame],
  ];
  return held.flatMap(([reason, holds]) => (holds ? { reason, amount: moves[reason] } : []));
}
