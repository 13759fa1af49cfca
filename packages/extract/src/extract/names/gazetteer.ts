import { NameType, WorksKind } from "@pledgeline/schema/codes";
import { EntityId, SeriesId } from "@pledgeline/schema/ids";
import { Day } from "@pledgeline/schema/span";
import { z } from "zod";

const Language = z.string().min(2);

/** A named thing that the corpus' authors have listed. */
export const GazetteerEntry = z
  .strictObject({
    id: EntityId,
    type: NameType,
    /** By language, the name to show. */
    names: z.record(Language, z.string().min(1)),
    /** By language, what else it is called. */
    aliases: z.record(Language, z.array(z.string().min(1))).optional(),
    wikidata: z
      .string()
      .regex(/^Q\d+$/)
      .optional(),
    /** The series whose documents mean it by these names; without it, all of them. */
    series: SeriesId.optional(),
    /** Of works: what they are. */
    kind: WorksKind.optional(),
    /** Of works: where they stand, in English. */
    place: z.string().min(1).optional(),
    /** Of an agreement: its signing date, where a document of the corpus states it. */
    signed_on: Day.optional(),
    /** Things that look alike and are known to be others, by id: not to be proposed as the same. */
    distinct_from: z.array(EntityId).optional(),
  })
  .refine((entry) => entry.type === "project" || (entry.kind ?? entry.place) === undefined, {
    message: "only works have a kind and a place",
    path: ["kind"],
  })
  .refine((entry) => entry.type === "agreement" || entry.signed_on === undefined, {
    message: "only an agreement has a signing date",
    path: ["signed_on"],
  });
export type GazetteerEntry = z.infer<typeof GazetteerEntry>;

/** The named things of a corpus, each with its names by language. */
export const Gazetteer = z.array(GazetteerEntry);
export type Gazetteer = readonly GazetteerEntry[];

/** Every name of an entry in a language, the shown one first. */
export function namesOf(entry: GazetteerEntry, language: string): string[] {
  const shown = entry.names[language];
  return [...(shown === undefined ? [] : [shown]), ...(entry.aliases?.[language] ?? [])];
}
