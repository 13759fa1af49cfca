import type { EntityRow } from "@pledgeline/schema/entity";
import { blocks } from "../markdown/blocks.ts";
import type { Section } from "../section.ts";
import { showTimeline } from "../timelines/show-timeline.ts";
import type { View } from "../view.ts";

/** From this many documents on there is something to follow. */
const leastDocuments = 2;

const parts: readonly (readonly [heading: string, type: EntityRow["type"]])[] = [
  ["### Projects", "project"],
  ["### Agreements", "agreement"],
];

/** Each named project and agreement that two or more documents speak of: what was said, each time. */
export const renderTimelines: Section = (view) => {
  const timelines = parts.map(([heading, type]) => renderType(view, heading, type));
  if (timelines.every((part) => part === "")) return "";
  return blocks([
    "## Projects and agreements through the documents",
    "What was said of each that stands in two documents or more, the most often named first. A " +
      "thing is known by all of its names, and by words that point back to it.",
    ...timelines,
  ]);
};

function renderType(view: View, heading: string, type: EntityRow["type"]): string {
  const followed = view.dataset.entities
    .filter((row) => row.type === type && row.documents >= leastDocuments)
    .sort((a, b) => b.documents - a.documents || b.commitments - a.commitments);
  if (followed.length === 0) return "";
  return blocks([heading, ...followed.map((row) => showTimeline(view, row))]);
}
