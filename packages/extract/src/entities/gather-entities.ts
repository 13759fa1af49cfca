import type { DocumentRow } from "@pledgeline/schema/document";
import type { EntityRow } from "@pledgeline/schema/entity";
import { groupRows } from "@pledgeline/schema/group-rows";
import type { MentionRow } from "@pledgeline/schema/mention";
import type { Gazetteer } from "../extract/names/gazetteer.ts";
import { findSigningDays, type SignsThen } from "./find-signing-days.ts";

/** Rules that find a name in part: «阿特劳» of «阿特劳和奇姆肯特炼化厂», «该机制». */
const partial = new Set(["shared-head", "shared-base", "short-form", "back-reference"]);

/**
 * One row a named thing, in the order in which the documents first name it.
 * @param documents in the order of the table
 * @param gazetteer all that is listed: the corpus' own names, and those that any text may have
 */
export function gatherEntities(
  documents: readonly DocumentRow[],
  mentions: readonly MentionRow[],
  gazetteer: Gazetteer,
  signsThen: SignsThen,
): EntityRow[] {
  const entries = new Map(gazetteer.map((entry) => [entry.id, entry]));
  const languages = new Map(documents.map((row) => [row.document_id, row.language]));
  const signed = findSigningDays(documents, mentions, signsThen);
  const named = mentions.filter((mention) => mention.entity_id !== null);
  return [...groupRows(named, (mention) => mention.entity_id ?? "")].flatMap(([entity_id, met]) => {
    const [first] = met;
    const last = met.at(-1);
    const entry = entries.get(entity_id);
    const type = entry?.type ?? first?.name_type;
    if (first === undefined || last === undefined || type == null) return [];
    const held = met.flatMap((mention) => mention.commitment_id ?? []);
    const whole = met.find((mention) => !partial.has(mention.rule));
    const names = met.filter((mention) => mention.rule !== "back-reference");
    return {
      entity_id,
      type,
      name: entry?.names[languages.get(first.document_id) ?? ""] ?? whole?.text ?? entity_id,
      name_en: entry?.names.en ?? null,
      aliases: [...new Set(names.map((mention) => mention.text))],
      wikidata: entry?.wikidata ?? null,
      first_document_id: first.document_id,
      last_document_id: last.document_id,
      documents: new Set(met.map((mention) => mention.document_id)).size,
      commitments: new Set(held).size,
      kind: entry?.kind ?? null,
      place: entry?.place ?? null,
      signed_on: entry?.signed_on ?? signed.get(entity_id) ?? null,
      status: met.findLast((mention) => mention.status !== null)?.status ?? null,
    };
  });
}
