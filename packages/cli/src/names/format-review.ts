import type { NamesReview } from "@pledgeline/extract/entities/review-names";
import type { EntityRow } from "@pledgeline/schema/entity";
import { cleanText } from "../terminal/clean-text.ts";

/** How many places of a name are listed. */
const shownPlaces = 6;

/** The review as lines: three lists, each with a heading that counts it. */
export function formatReview({ unused, uncovered, near }: NamesReview): string[] {
  return [
    `${unused.length} entries that no document uses`,
    ...unused.map(({ id, names }) => `  ${id}  ${cleanText(Object.values(names).join(" / "))}`),
    "",
    `${uncovered.length} frequent names that no entry covers`,
    ...uncovered.flatMap(({ entity, mentions }) => [
      `  ${describe(entity)}  ${entity.type}, ${mentions.length} times in ${entity.documents} documents`,
      `    ${listPlaces(mentions.map((mention) => mention.mention_id))}`,
    ]),
    "",
    `${near.length} pairs that may be one thing but stay apart`,
    ...near.flatMap(({ first, second, reason }) => [
      `  ${describe(first)}  |  ${describe(second)}`,
      `    ${cleanText(reason)}`,
    ]),
  ];
}

function describe({ entity_id, name }: EntityRow): string {
  return cleanText(entity_id === name ? name : `${entity_id} ${name}`);
}

function listPlaces(ids: readonly string[]): string {
  const more = ids.length - shownPlaces;
  return `${ids.slice(0, shownPlaces).join(" ")}${more > 0 ? ` and ${more} more` : ""}`;
}
