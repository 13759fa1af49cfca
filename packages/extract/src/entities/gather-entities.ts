import type { DocumentRow } from "@pledgeline/schema/document";
import type { EntityRow } from "@pledgeline/schema/entity";
import type { MentionRow } from "@pledgeline/schema/mention";
import type { Gazetteer } from "../extract/names/gazetteer.ts";

/**
 * One row a named thing, in the order in which the documents first name it.
 * @param documents in the order of the table
 */
export function gatherEntities(
  documents: readonly DocumentRow[],
  mentions: readonly MentionRow[],
  gazetteer: Gazetteer,
): EntityRow[] {
  const entries = new Map(gazetteer.map((entry) => [entry.id, entry]));
  const languages = new Map(documents.map((row) => [row.document_id, row.language]));
  const found = new Map<string, MentionRow[]>();
  for (const mention of mentions) {
    if (mention.entity_id === null) continue;
    const known = found.get(mention.entity_id);
    if (known === undefined) found.set(mention.entity_id, [mention]);
    else known.push(mention);
  }
  return [...found].flatMap(([entity_id, met]) => {
    const [first] = met;
    const last = met.at(-1);
    const entry = entries.get(entity_id);
    const type = entry?.type ?? first?.name_type;
    if (first === undefined || last === undefined || type == null) return [];
    const held = met.flatMap((mention) => mention.commitment_id ?? []);
    return {
      entity_id,
      type,
      name: entry?.names[languages.get(first.document_id) ?? ""] ?? first.text,
      name_en: entry?.names.en ?? null,
      aliases: [...new Set(met.map((mention) => mention.text))],
      wikidata: entry?.wikidata ?? null,
      first_document_id: first.document_id,
      last_document_id: last.document_id,
      documents: new Set(met.map((mention) => mention.document_id)).size,
      commitments: new Set(held).size,
    };
  });
}
