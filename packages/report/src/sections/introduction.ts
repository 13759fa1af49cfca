import { count } from "../count.ts";
import { blocks, list } from "../markdown/blocks.ts";
import type { Section } from "../section.ts";
import type { SeriesView } from "../view.ts";
import { outcomes } from "../wording.ts";

const introduction = `# What the parties committed themselves to, and what they repeated, changed and dropped

Made by \`pnpm run pipeline\` from the tables in this folder; do not edit it. A commitment is a stretch of
a joint statement in which the parties, or one of them, bind themselves. A thread is one commitment
followed through the documents of a series, however its wording moves. Every quote stands in the
corpus word for word; the mark after it (p12.2: paragraph 12, second commitment there) leads to it
and, with the document, is its key in the tables.

What becomes of a thread is read off the texts alone. \`current\`: it stands in the latest document of
a level (heads of state, heads of government) that has carried it. \`fulfilled\`: a later document says
that it is done. \`dropped\`: a later document of that level does not mention it, which does not say
that the parties gave it up. \`lapsed\`: the same, and its deadline has passed, which does not say that
nothing was done. The labels are defined in the [codebook](../docs/codebook.md), threads in
[threads.md](../docs/threads.md); how far to trust all this stands at the end.`;

/** What the report is, and each series in a sentence or two. */
export const renderIntroduction: Section = (view) => {
  const items = view.series.map((series) => {
    const commitments = series.documents
      .map((row) => view.commitmentsOf.get(row.document_id)?.length ?? 0)
      .reduce((sum, n) => sum + n, 0);
    return `${series.id}: ${describe(series, commitments)}`;
  });
  return blocks([introduction, list(items)]);
};

function describe({ documents, threads }: SeriesView, commitments: number): string {
  const dates = documents.map((row) => row.signed_on);
  const followed = threads.filter((row) => row.occurrences > 1).length;
  const ends = outcomes
    .map((outcome) => `${threads.filter((row) => row.outcome === outcome).length} ${outcome}`)
    .join(", ");
  return (
    `${count(documents.length, "document")} from ${dates[0]} to ${dates.at(-1)}: ` +
    `${count(commitments, "commitment")} in ${count(threads.length, "thread")}; ` +
    `${followed} of the threads stand in more than one document. ` +
    `As of the latest documents, ${ends}.`
  );
}
