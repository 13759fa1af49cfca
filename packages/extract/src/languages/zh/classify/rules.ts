import { CommitmentType, Strength } from "@pledgeline/schema/codes";
import { z } from "zod";
import { loadRules } from "../../../text/load-rules.ts";

const Words = z.array(z.string().min(1)).min(1);

const CueRules = z.strictObject({
  reporting: Words,
  belief: Words,
  assessment: Words,
  importance: Words,
  weighing: Words,
  weighing_inside: Words,
  firm: Words,
  orders: Words,
  intent: Words,
  obligation: Words,
  necessity: Words,
  effort: Words,
  lasting_effort: Words,
  haste: Words,
  support: Words,
  explore: Words,
  resolved_study: Words,
  position: Words,
  completed: Words,
  welcomed_past: Words,
  welcomes: Words,
  welcomed_inside: Words,
  recitals: Words,
  permission: Words,
  explored: Words,
  carried_study: Words,
  turns: z.array(
    z.strictObject({
      turn: z.string().min(1),
      cue: z.string().min(1).optional(),
      strength: Strength,
      type: CommitmentType,
      at: z.literal("end").optional(),
      bare: z.literal(true).optional(),
    }),
  ),
});

const ClauseRules = z.strictObject({
  retrospects: Words,
  times: z.array(z.string().includes("#")).min(1),
  time_ends: Words,
  connectives: Words,
  continuations: Words,
  echoes: Words,
  additions: Words,
  relatives: Words,
  aims: Words,
  benefactives: Words,
  lasting: Words,
  manners: Words,
  standing: Words,
  idle: Words,
  adverbs: Words,
  prepositions: Words,
  object_markers: Words,
  placing: Words,
  abouts: Words,
  vias: Words,
  via_ends: Words,
  about_ends: Words,
  bases: Words,
  basis_ends: Words,
  nominal_prepositions: Words,
  localisers: Words,
  unfinished: Words,
  means: z.array(z.strictObject({ verbs: Words, objects: Words })),
  attributives: Words,
  forums: Words,
  joiners: Words,
  nominal_followers: Words,
  noun_tails: Words,
  attributive: Words,
  nominal_leaders: Words,
  basis_openers: Words,
  resolute: Words,
  effects: z.array(
    z.strictObject({ verbs: Words, objects: Words, joined: z.literal(true).optional() }),
  ),
});

const VerbRules = z.strictObject({
  action: Words,
  prospective: Words,
  results: Words,
  events: Words,
  done: Words,
  not_done: Words,
  light: Words,
  facilitating: z.strictObject({ verbs: Words, objects: Words }),
  causative: Words,
  group_tails: Words,
  acts_alone: Words,
  others: Words,
});

const PartyRules = z.strictObject({ joint: Words, texts: Words, not_parties: Words });

/** The word lists that clauses are read with. */
export const cueRules = loadRules("zh/cues.yml", CueRules);
export const clauseRules = loadRules("zh/clauses.yml", ClauseRules);
export const verbRules = loadRules("zh/verbs.yml", VerbRules);
export const partyRules = loadRules("zh/parties.yml", PartyRules);
