import { Pillar } from "@pledgeline/schema/codes";
import type { ThreadRow } from "@pledgeline/schema/thread";
import { count } from "../count.ts";
import { findOccurrence, isSilent } from "../find-occurrence.ts";
import { linkCommitment } from "../links.ts";
import { blocks, fold, table } from "../markdown/blocks.ts";
import { nameThread } from "../name-thread.ts";
import type { Section } from "../section.ts";
import type { SeriesView, View } from "../view.ts";
import { fulfilledSign, gatheredSign, pillarNames, signs, trackNames } from "../wording.ts";

const legend = [...Object.values(signs), gatheredSign, fulfilledSign]
  .map(({ sign, means }) => `${sign} ${means}`)
  .join(" · ");

/** Every thread against every document, one sign a cell, by pillar. */
export const renderMatrix: Section = (view) =>
  blocks([
    "## Threads through the documents",
    `${legend} · empty: not yet made, or another level of meeting. A sign leads to its quote.`,
    ...view.series.flatMap((series) => [
      view.series.length > 1 ? `### ${series.id}` : null,
      ...Pillar.options.map((pillar) => renderPillar(view, series, pillar)),
    ]),
  ]);

function renderPillar(view: View, series: SeriesView, pillar: Pillar): string | null {
  const threads = series.threads.filter((row) => row.pillar === pillar);
  if (threads.length === 0) return null;
  const followed = threads.filter((row) => row.occurrences > 1);
  const single = threads.filter((row) => row.occurrences === 1);
  const heading = `${view.series.length > 1 ? "####" : "###"} ${pillarNames[pillar]}`;
  const once = `${count(single.length, "thread")} in one document only`;
  return blocks([
    heading,
    followed.length > 0 ? tabulate(view, series, followed) : null,
    single.length > 0 ? fold(once, tabulate(view, series, single)) : null,
  ]);
}

function tabulate(view: View, { documents }: SeriesView, threads: readonly ThreadRow[]): string {
  const dates = documents.map((row) => `${row.signed_on}<br>${trackNames[row.track]}`);
  const rows = threads.map((thread) => [
    nameThread(view, thread),
    ...documents.map((row) => mark(view, thread, row.document_id)),
    thread.outcome,
  ]);
  return table(["Thread", ...dates, "Outcome"], rows);
}

function mark(view: View, thread: ThreadRow, documentId: string): string {
  const found = findOccurrence(view, thread.thread_id, documentId);
  if (found !== null) {
    const { sign } = found.gathered ? gatheredSign : signs[found.row.relation];
    return linkCommitment(view, found.row, sign);
  }
  const done = thread.outcome === "fulfilled" && thread.outcome_document_id === documentId;
  if (done) return fulfilledSign.sign;
  return isSilent(view, thread.thread_id, documentId) ? signs.silent.sign : "";
}
