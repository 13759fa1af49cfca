import { leastOfObject } from "./least-of-object.ts";
import type { NamedThing, Unit } from "./unit.ts";

/** Two commitments, and what they have in common. */
export interface Compared {
  readonly from: Unit;
  readonly to: Unit;
  /** The things that both name. */
  readonly shared: readonly (readonly [from: NamedThing, to: NamedThing])[];
  /** The words that both say. */
  readonly words: readonly string[];
  readonly cosine: number;
}

/** What makes two commitments more or less alike than their words and names. */
export interface LikenessRule {
  readonly name: string;
  /** What it adds to the likeness, or takes off. */
  readonly amount: number;
  /** In words, for readers. */
  readonly means: string;
  holds(compared: Compared): boolean;
}

/** From this likeness on, one word in common is nearly all that two commitments say. */
const mostlyTheSame = 0.8;
/** From this likeness on, two commitments without an object are one formula. */
const sameFormula = 0.5;

/** Every rule that holds counts. Amounts are set by hand: the annotated threads hold, and none meet. */
export const likenessRules: readonly LikenessRule[] = [
  {
    name: "sameQuantity",
    amount: 0.2,
    means: "same quantity",
    holds: ({ from: { commitment: a }, to: { commitment: b } }) =>
      a.quantity_value !== null &&
      a.quantity_value === b.quantity_value &&
      a.quantity_unit === b.quantity_unit,
  },
  {
    name: "samePillar",
    amount: 0.04,
    means: "same pillar",
    holds: ({ from, to }) => from.commitment.pillar === to.commitment.pillar,
  },
  {
    name: "otherPillar",
    amount: -0.3,
    means: "another pillar, the second ones looked at too",
    holds: ({ from, to }) => !sharesPillar(from, to),
  },
  {
    name: "otherStand",
    amount: -0.12,
    means: "a stand and an act",
    holds: ({ from, to }) =>
      (from.commitment.type === "position") !== (to.commitment.type === "position"),
  },
  {
    name: "otherType",
    amount: -0.08,
    means: "another type",
    holds: ({ from, to }) => from.commitment.type !== to.commitment.type,
  },
  {
    name: "otherParty",
    amount: -0.25,
    means: "one party and the other",
    holds: ({ from: { commitment: a }, to: { commitment: b } }) =>
      a.actor !== b.actor && a.actor !== "joint" && b.actor !== "joint",
  },
  {
    name: "refusal",
    amount: -0.4,
    means: "an act and a restraint",
    holds: ({ from, to }) => from.refuses !== to.refuses,
  },
  {
    name: "noSharedThing",
    amount: -0.15,
    means: "other things named",
    holds: ({ from, to, shared }) =>
      from.things.length > 0 && to.things.length > 0 && shared.length === 0,
  },
  {
    name: "oneNamesNothing",
    amount: -0.08,
    means: "only one names a thing",
    holds: ({ from, to }) => from.things.length > 0 !== to.things.length > 0,
  },
  {
    name: "amongOthers",
    amount: -0.08,
    means: "a body named among others that differ",
    holds: ({ from, to, shared }) =>
      shared.length > 0 &&
      Math.min(from.things.length, to.things.length) > shared.length &&
      shared.every(([{ type }]) => type === "institution"),
  },
  {
    name: "oneWord",
    amount: -0.35,
    means: "one word in common",
    holds: ({ shared, words, cosine }) =>
      shared.length === 0 && words.length < 2 && cosine < mostlyTheSame,
  },
  {
    name: "onlyBeside",
    amount: -0.15,
    means: "nothing in common that both are about",
    holds: ({ from, to, shared, words }) =>
      shared.length === 0 && words.length > 0 && !words.some((word) => isMain(word, from, to)),
  },
  {
    name: "otherForum",
    amount: -0.3,
    means: "within one body and within another",
    holds: (compared) => hasForum(compared.from) && hasForum(compared.to) && !sharesForum(compared),
  },
  {
    name: "oneForum",
    amount: -0.1,
    means: "within one body and at large",
    holds: ({ from, to }) => {
      const [least, most] = [forumsOf(from), forumsOf(to)].sort((a, b) => a - b);
      return least === 0 && most === 1;
    },
  },
  {
    name: "hardlyTheSame",
    amount: -0.4,
    means: "no object, in other words",
    holds: ({ from, to, cosine }) => from.objectless && to.objectless && cosine < sameFormula,
  },
  {
    name: "oneObject",
    amount: -0.15,
    means: "only one says an object",
    holds: ({ from, to }) => from.objectless !== to.objectless,
  },
  {
    name: "noObject",
    amount: -0.6,
    means: "no object, and another pillar",
    holds: ({ from, to }) =>
      from.objectless && to.objectless && from.commitment.pillar !== to.commitment.pillar,
  },
];

function sharesPillar({ commitment: a }: Unit, { commitment: b }: Unit): boolean {
  const pillars = [b.pillar, b.pillar_second ?? b.pillar];
  return (
    pillars.includes(a.pillar) || (a.pillar_second !== null && pillars.includes(a.pillar_second))
  );
}

function isMain(word: string, from: Unit, to: Unit): boolean {
  return (from.words.get(word) ?? 0) >= leastOfObject && (to.words.get(word) ?? 0) >= leastOfObject;
}

/** At least half of the forums of both, where one names more than the other. */
function sharesForum({ from, to, shared }: Compared): boolean {
  const both = shared.filter(([one, other]) => isForum(one) && isForum(other)).length;
  return both > 0 && both * 2 >= Math.max(forumsOf(from), forumsOf(to));
}

function hasForum({ things }: Unit): boolean {
  return things.some(isForum);
}

function forumsOf({ things }: Unit): number {
  return things.filter(isForum).length;
}

/** Whether what is undertaken is so within a body: 在联合国框架内. */
function isForum({ type, role }: NamedThing): boolean {
  return type === "institution" && role === "frame";
}
