import { NameType } from "@pledgeline/schema/codes";
import { z } from "zod";
import { Gazetteer } from "../../../extract/names/gazetteer.ts";
import { loadRules } from "../../../text/load-rules.ts";

const Words = z.array(z.string().min(1)).min(1);

/** `word`: any specifying word before the head makes a name; `proper`: a place, party, number. */
const Evidence = z.enum(["word", "proper"]);

const NameRules = z.strictObject({
  heads: z.array(z.strictObject({ type: NameType, evidence: Evidence, words: Words })),
  tails: z.strictObject({ phase: Words, stretch: Words, work: Words }),
  quoted: z.array(z.strictObject({ type: NameType, after: Words, end: Words })),
  described: z.strictObject({ heads: Words, after: Words }),
  titles: z.partialRecord(NameType, Words),
  stops: z.strictObject({ verbs: Words, words: Words }),
  units: Words,
  frames: Words,
  plain: Words,
  not_names: Words,
  describers: Words,
  echoes: Words,
  once: Words,
  proper: Words,
  home_character: z.string().length(1),
  country_characters: z.string().min(1),
  country_ends: Words,
  countries: Words,
  party_joints: Words,
  party_bodies: Words,
  title_openings: Words,
  short_form_markers: Words,
  short_form_parties: Words,
});

/** How Chinese names are built; see the file's own notes. */
export const nameRules = loadRules("zh/names.yml", NameRules);

/** Institutions that any Chinese text may name. */
export const institutions = loadRules("zh/names-institutions.yml", Gazetteer);

export interface Head {
  readonly type: NameType;
  readonly evidence: z.infer<typeof Evidence>;
}

/** Each head word with what it makes. */
export const heads: ReadonlyMap<string, Head> = new Map(
  nameRules.heads.flatMap(({ type, evidence, words }) =>
    words.map((word) => [word, { type, evidence }] as const),
  ),
);
