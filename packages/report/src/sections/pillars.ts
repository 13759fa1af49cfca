import { Pillar } from "@pledgeline/schema/codes";
import { blocks, table } from "../markdown/blocks.ts";
import type { Section } from "../section.ts";
import type { SeriesView, View } from "../view.ts";
import { outcomes, pillarNames } from "../wording.ts";

/** Where the weight lies: commitments by pillar and document, and what became of the threads. */
export const renderPillars: Section = (view) =>
  blocks([
    "## Pillars",
    "Commitments by field and document, then the threads of the field and what became of them.",
    ...view.series.map((series) => tabulate(view, series)),
  ]);

function tabulate(view: View, { id, documents, threads }: SeriesView): string {
  const header = [id, ...documents.map((row) => row.signed_on), "threads", ...outcomes];
  const rows = Pillar.options.map((pillar) => {
    const made = documents.map(
      (row) =>
        (view.commitmentsOf.get(row.document_id) ?? []).filter((c) => c.pillar === pillar).length,
    );
    const followed = threads.filter((thread) => thread.pillar === pillar);
    const ends = outcomes.map((end) => followed.filter((row) => row.outcome === end).length);
    return [pillarNames[pillar], ...[...made, followed.length, ...ends].map(String)];
  });
  return table(header, rows);
}
