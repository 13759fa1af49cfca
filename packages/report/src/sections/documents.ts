import { Relation } from "@pledgeline/schema/codes";
import type { DocumentRow } from "@pledgeline/schema/document";
import { linkDocument } from "../links.ts";
import { table } from "../markdown/blocks.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import type { Section } from "../section.ts";
import { splitSilences } from "../split-silences.ts";
import type { View } from "../view.ts";
import { kindNames, trackNames } from "../wording.ts";

const header = ["Signed", "Series", "Kind", "Level", "Place", "Commitments"];

/** The documents, and how the commitments of each stand to what was said before. */
export const renderDocuments: Section = (view) => {
  const rows = view.series.flatMap(({ documents }) => documents.map((row) => describe(view, row)));
  return `## Documents\n\n${table([...header, ...Relation.options, "fallen silent", "still silent"], rows)}`;
};

function describe(view: View, row: DocumentRow): string[] {
  const commitments = view.commitmentsOf.get(row.document_id) ?? [];
  const relations = Relation.options.map((relation) =>
    commitments.filter((commitment) => commitment.relation === relation),
  );
  const { fallen, still } = splitSilences(view, row.document_id);
  return [
    linkDocument(view, row.document_id),
    row.series_id,
    kindNames[row.kind],
    trackNames[row.track],
    escapeMarkdown(row.place ?? ""),
    ...[commitments, ...relations, fallen, still].map((found) => String(found.length)),
  ];
}
