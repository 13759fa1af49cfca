import { leastOfObject } from "./least-of-object.ts";
import type { NamedThing, Unit } from "./unit.ts";

/**
 * What moves the likeness of two commitments beside their words and names. Set by hand so that the
 * annotated threads hold together and none of them meet.
 */
const moves = {
  sameQuantity: 0.2,
  samePillar: 0.04,
  otherPillar: -0.3,
  /** A stand and an act. */
  otherStand: -0.12,
  otherType: -0.08,
  /** One party's and the other's. */
  otherParty: -0.25,
  /** An act and a restraint. */
  refusal: -0.4,
  noSharedThing: -0.15,
  oneNamesNothing: -0.08,
  /** A body named among others, which differ. */
  amongOthers: -0.08,
  oneWord: -0.35,
  /** Nothing in common that both are about. */
  onlyBeside: -0.15,
  /** Within one body, and within another. */
  otherForum: -0.3,
  /** Within one body, and at large. */
  oneForum: -0.1,
  /** Cooperation as such, in other words. */
  hardlyTheSame: -0.4,
  /** Cooperation as such, and cooperation in something. */
  oneObject: -0.15,
  /** Cooperation as such, under one pillar and another: only the pillar says in what. */
  noObject: -0.6,
} as const;
/** From this likeness on, one word in common is nearly all that two commitments say. */
const mostlyTheSame = 0.8;
/** From this likeness on, two commitments without an object are one formula. */
const sameFormula = 0.5;

/** What two commitments have in common. */
export interface Common {
  /** The things that both name. */
  readonly shared: readonly (readonly [from: NamedThing, to: NamedThing])[];
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
export function findAdjustments(from: Unit, to: Unit, { shared, cosine }: Common): Adjustment[] {
  const [a, b] = [from.commitment, to.commitment];
  const things = shared.length;
  const sameAmount = a.quantity_value === b.quantity_value && a.quantity_unit === b.quantity_unit;
  const [named, namedAfter] = [from.things.length > 0, to.things.length > 0];
  const second = b.pillar_second ?? b.pillar;
  const words = [...from.words.keys()].filter((word) => to.words.has(word));
  const isMain = (word: string) =>
    [from, to].every((unit) => (unit.words.get(word) ?? 0) >= leastOfObject);
  const samePillar = [a.pillar, a.pillar_second].some((p) => p === b.pillar || p === second);
  const [forums, forumsAfter] = [forumsOf(from), forumsOf(to)];
  const sharedForums = shared.filter(([one, other]) => isForum(one) && isForum(other)).length;
  const sharesForum = sharedForums * 2 >= Math.max(forums, forumsAfter);
  const others = Math.min(from.things.length, to.things.length) > things;
  const held: readonly (readonly [keyof typeof moves, boolean])[] = [
    ["sameQuantity", a.quantity_value !== null && sameAmount],
    ["samePillar", a.pillar === b.pillar],
    ["otherPillar", !samePillar],
    ["otherStand", (a.type === "position") !== (b.type === "position")],
    ["otherType", a.type !== b.type],
    ["otherParty", a.actor !== b.actor && a.actor !== "joint" && b.actor !== "joint"],
    ["refusal", from.refuses !== to.refuses],
    ["noSharedThing", named && namedAfter && things === 0],
    ["oneNamesNothing", named !== namedAfter],
    ["amongOthers", others && shared.every(([{ type }]) => type === "institution") && things > 0],
    ["oneWord", things === 0 && words.length < 2 && cosine < mostlyTheSame],
    ["onlyBeside", things === 0 && words.length > 0 && !words.some(isMain)],
    ["otherForum", forums > 0 && forumsAfter > 0 && !sharesForum],
    [
      "oneForum",
      !sharesForum && Math.min(forums, forumsAfter) === 0 && Math.max(forums, forumsAfter) === 1,
    ],
    ["hardlyTheSame", from.objectless && to.objectless && cosine < sameFormula],
    ["oneObject", from.objectless !== to.objectless],
    ["noObject", from.objectless && to.objectless && a.pillar !== b.pillar],
  ];
  return held.flatMap(([reason, holds]) => (holds ? { reason, amount: moves[reason] } : []));
}

function forumsOf({ things }: Unit): number {
  return things.filter(isForum).length;
}

/** Whether what is undertaken is so within a body: 在联合国框架内. */
function isForum({ type, role }: NamedThing): boolean {
  return type === "institution" && role === "frame";
}
