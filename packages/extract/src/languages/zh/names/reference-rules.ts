import { NameType } from "@pledgeline/schema/codes";
import { z } from "zod";
import { loadRules } from "../../../text/load-rules.ts";

const Words = z.array(z.string().min(1)).min(1);

/** Words that point back to names, and what about a name tells nothing; see the file's own notes. */
export const referenceRules = loadRules(
  "zh/names-references.yml",
  z.strictObject({
    pointing: Words,
    pointed: z.partialRecord(NameType, Words),
    bare: Words,
    general: z.partialRecord(NameType, Words),
    tails: Words,
    plural: Words,
    counts: z.record(z.string().min(1), z.int().positive()),
    own: z.strictObject({ joined: Words, made: Words, unless: Words }),
    sentence_ends: z.string().min(1),
    ordinal: Words,
    dropped_tails: Words,
    numerals: z.string().min(1),
    counters: Words,
    counted_tails: Words,
  }),
);
