import type { DocumentRow } from "@pledgeline/schema/document";
import type { ThreadRow } from "@pledgeline/schema/thread";
import { followThread } from "../follow-thread.ts";
import { linkDocument } from "../links.ts";
import { blocks, fold } from "../markdown/blocks.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import type { Section } from "../section.ts";
import type { View } from "../view.ts";
import { pillarNames } from "../wording.ts";

/** Every thread with a figure or a date to keep, document by document. */
export const renderTargets: Section = (view) => {
  const measurable = new Set(
    view.dataset.commitments
      .filter((row) => row.quantity !== null || row.deadline !== null)
      .map((row) => row.thread_id),
  );
  return blocks([
    "## Targets and deadlines",
    "Every thread that has at some time named a figure to reach or a day to meet, the longest-lived first.",
    ...view.series.flatMap(({ documents, threads }) => {
      const followed = threads
        .filter((row) => measurable.has(row.thread_id))
        .sort((a, b) => b.occurrences - a.occurrences);
      return [
        ...followed.filter((row) => row.occurrences > 1).map((row) => show(view, documents, row)),
        foldSingles(
          view,
          documents,
          followed.filter((row) => row.occurrences === 1),
        ),
      ];
    }),
  ]);
};

function show(view: View, documents: readonly DocumentRow[], thread: ThreadRow): string {
  return blocks([
    `### ${escapeMarkdown(thread.label)}`,
    `${pillarNames[thread.pillar]} · in ${thread.occurrences} of ${documents.length} documents · ${describeOutcome(view, thread)}`,
    followThread(view, documents, thread),
  ]);
}

function describeOutcome(view: View, thread: ThreadRow): string {
  const shown = `${thread.outcome} as of ${linkDocument(view, thread.outcome_document_id)}`;
  const { outcome_evidence: evidence } = thread;
  return evidence === null ? shown : `${shown}: “${escapeMarkdown(evidence)}”`;
}

function foldSingles(
  view: View,
  documents: readonly DocumentRow[],
  threads: readonly ThreadRow[],
): string {
  if (threads.length === 0) return "";
  return fold(
    `${threads.length} more, each in one document only`,
    blocks(threads.map((thread) => show(view, documents, thread))),
  );
}
