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
  firm: Words,
  intent: Words,
  obligation: Words,
  necessity: Words,
  effort: Words,
  haste: Words,
  support: Words,
  explore: Words,
  resolved_study: Words,
  position: Words,
  completed: Words,
  welcomed_past: Words,
  recitals: Words,
  permission: Words,
  announcing: Words,
  turns: z.array(
    z.strictObject({
      turn: z.string().min(1),
      strength: Strength,
      type: CommitmentType,
      at: z.literal("end").optional(),
    }),
  ),
});

const ClauseRules = z.strictObject({
  connectives: Words,
  continuations: Words,
  lasting: Words,
  manners: Words,
  idle: Words,
  adverbs: Words,
  prepositions: Words,
  object_markers: Words,
  placing: Words,
  nominal_prepositions: Words,
  localisers: Words,
  unfinished: Words,
  means: z.array(z.strictObject({ verbs: Words, objects: Words })),
  attributives: Words,
  forums: Words,
  joiners: Words,
  nominal_followers: Words,
  nominal_leaders: Words,
  basis_openers: Words,
  effects: z.array(z.strictObject({ verbs: Words, objects: Words })),
});

const VerbRules = z.strictObject({
  action: Words,
  events: Words,
  done: Words,
  not_done: Words,
  light: Words,
  facilitating: z.strictObject({ verbs: Words, objects: Words }),
  causative: Words,
  others: Words,
});

const PartyRules = z.strictObject({ joint: Words, texts: Words, not_parties: Words });

/** The word lists that clauses are read with. */
export const cueRules = loadRules("zh/cues.yml", CueRules);
export const clauseRules = loadRules("zh/clauses.yml", ClauseRules);
export const verbRules = loadRules("zh/verbs.yml", VerbRules);
export const partyRules = loadRules("zh/parties.yml", PartyRules);
