import { NameType } from "@pledgeline/schema/codes";
import { EntityId } from "@pledgeline/schema/ids";
import { z } from "zod";

const Language = z.string().min(2);

/** A named thing that the corpus' authors have listed. */
export const GazetteerEntry = z.strictObject({
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
