import type { ChangeRow } from "@pledgeline/schema/change";
import type {
  AgreementStatus,
  DocumentKind,
  Outcome,
  Pillar,
  Track,
} from "@pledgeline/schema/codes";

/** What the report calls the codes of the tables. */
export const pillarNames: Record<Pillar, string> = {
  political: "Political",
  "trade-investment": "Trade and investment",
  finance: "Finance",
  energy: "Energy",
  connectivity: "Connectivity",
  agriculture: "Agriculture",
  "science-technology": "Science and technology",
  "water-environment": "Water and environment",
  "people-to-people": "People to people",
  subnational: "Subnational",
  security: "Security",
  multilateral: "Multilateral",
};

export const trackNames: Record<Track, string> = {
  "head-of-state": "heads of state",
  "head-of-government": "heads of government",
  minister: "ministers",
  other: "other",
};

export const kindNames: Record<DocumentKind, string> = {
  "joint-statement": "joint statement",
  "joint-declaration": "joint declaration",
  "joint-communique": "joint communiqué",
  other: "other",
};

/** One sign for each step of a thread, and what it stands for. */
export const signs: Record<ChangeRow["relation"], { sign: string; means: string }> = {
  new: { sign: "●", means: "new" },
  repeated: { sign: "＝", means: "repeated" },
  strengthened: { sign: "▲", means: "strengthened" },
  weakened: { sign: "▼", means: "weakened" },
  changed: { sign: "≠", means: "changed" },
  resumed: { sign: "↺", means: "resumed after a silence" },
  silent: { sign: "–", means: "not taken up" },
};
export const gatheredSign = { sign: "∪", means: "taken up inside another commitment" };
export const fulfilledSign = { sign: "✓", means: "reported done" };

/** The outcomes in the order in which they are counted. */
export const outcomes: readonly Outcome[] = ["current", "fulfilled", "lapsed", "dropped"];

/** What a text says of an agreement. */
export const statusNames: Record<AgreementStatus, string> = {
  "in-preparation": "in preparation",
  "to-be-signed": "to be signed",
  signed: "signed",
  "to-enter-into-force": "to enter into force",
  "in-force": "in force",
  "to-be-carried-out": "to be carried out",
};
