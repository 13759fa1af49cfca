import type { EntityRow } from "@pledgeline/schema/entity";
import { groupRows } from "@pledgeline/schema/group-rows";
import type { MentionRow } from "@pledgeline/schema/mention";
import type { Gazetteer } from "../extract/names/gazetteer.ts";

/** From these on a name is worth an entry. */
const leastDocuments = 2;
const leastMentions = 3;

/** A thing that the documents name often and no entry covers, with where they do. */
export interface UncoveredName {
  readonly entity: EntityRow;
  readonly mentions: readonly MentionRow[];
}

/**
 * Frequent names without an entry: in two documents or more, or three times or more.
 * @param gazetteer all that is listed
 */
export function findUncoveredNames(
  gazetteer: Gazetteer,
  entities: readonly EntityRow[],
  mentions: readonly MentionRow[],
): UncoveredName[] {
  const listed = new Set(gazetteer.map((entry) => entry.id));
  const places = groupRows(
    mentions.filter((mention) => mention.rule !== "back-reference"),
    (mention) => mention.entity_id,
  );
  return entities.flatMap((entity) => {
    const own = places.get(entity.entity_id) ?? [];
    const isFrequent = entity.documents >= leastDocuments || own.length >= leastMentions;
    return isFrequent && !listed.has(entity.entity_id) ? { entity, mentions: own } : [];
  });
}
