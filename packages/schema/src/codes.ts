import { z } from "zod";

/** What kind of binding a commitment is. */
export const CommitmentType = z.enum(["action", "support", "position"]);
export type CommitmentType = z.infer<typeof CommitmentType>;

/** Deontic strength, strong to weak. */
export const Strength = z.enum(["firm", "intent", "support", "explore"]);
export type Strength = z.infer<typeof Strength>;

/** `joint`, or the party's ISO 3166-1 alpha-3 code. */
export const Actor = z.union([z.literal("joint"), z.string().regex(/^[A-Z]{3}$/)]);
export type Actor = z.infer<typeof Actor>;

export const Pillar = z.enum([
  "political",
  "trade-investment",
  "finance",
  "energy",
  "connectivity",
  "agriculture",
  "science-technology",
  "water-environment",
  "people-to-people",
  "subnational",
  "security",
  "multilateral",
]);
export type Pillar = z.infer<typeof Pillar>;

/** How a commitment stands to the one before it in its thread. */
export const Relation = z.enum([
  "new",
  "repeated",
  "strengthened",
  "weakened",
  "changed",
  "resumed",
]);
export type Relation = z.infer<typeof Relation>;

/** What moved between two wordings of a commitment. */
export const Facet = z.enum(["strength", "deadline", "quantity", "actor", "stage", "scope"]);
export type Facet = z.infer<typeof Facet>;

/** What became of a thread by the series' latest document. */
export const Outcome = z.enum(["current", "fulfilled", "lapsed", "dropped"]);
export type Outcome = z.infer<typeof Outcome>;

export const DocumentKind = z.enum([
  "joint-statement",
  "joint-declaration",
  "joint-communique",
  "other",
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** Who meets: silence is compared within a track. */
export const Track = z.enum(["head-of-state", "head-of-government", "minister", "other"]);
export type Track = z.infer<typeof Track>;

export const MentionKind = z.enum(["date", "quantity", "name"]);
export type MentionKind = z.infer<typeof MentionKind>;

export const NameType = z.enum(["project", "agreement", "institution", "event", "initiative"]);
export type NameType = z.infer<typeof NameType>;

/** What works are: the kind of thing that is built or run. */
export const WorksKind = z.enum([
  "pipeline",
  "refinery",
  "plant",
  "power-station",
  "railway",
  "road",
  "port-of-entry",
  "green-channel",
  "water-works",
  "centre",
  "zone",
  "transit-system",
  "programme",
]);
export type WorksKind = z.infer<typeof WorksKind>;

/** What a text says of an agreement that it names, in the order of an agreement's life. */
export const AgreementStatus = z.enum([
  "in-preparation",
  "to-be-signed",
  "signed",
  "to-enter-into-force",
  "in-force",
  "to-be-carried-out",
]);
export type AgreementStatus = z.infer<typeof AgreementStatus>;

export const Precision = z.enum([
  "day",
  "month",
  "quarter",
  "half-year",
  "year",
  "decade",
  "century",
]);
export type Precision = z.infer<typeof Precision>;

export const DateRole = z.enum([
  "deadline",
  "period",
  "start",
  "event",
  "recurrence",
  "signature",
  "reference",
]);
export type DateRole = z.infer<typeof DateRole>;

/** How a number bounds the amount it states. */
export const Bound = z.enum(["exact", "about", "over", "under", "at-least", "at-most"]);
export type Bound = z.infer<typeof Bound>;

export const QuantityRole = z.enum(["target", "level", "capacity", "count", "stage", "ordinal"]);
export type QuantityRole = z.infer<typeof QuantityRole>;
