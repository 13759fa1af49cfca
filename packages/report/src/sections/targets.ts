import type { DocumentRow } from "@pledgeline/schema/document";
import { groupRows } from "@pledgeline/schema/group-rows";
import type { ThreadRow } from "@pledgeline/schema/thread";
import { count } from "../count.ts";
import { describeOutcome } from "../describe-outcome.ts";
import { followThread } from "../follow-thread.ts";
import { blocks } from "../markdown/blocks.ts";
import { nameThread } from "../name-thread.ts";
import type { Section } from "../section.ts";
import { foldSingleTargets } from "../single-targets.ts";
import type { View } from "../view.ts";
import { outcomes, pillarNames } from "../wording.ts";

/** Every thread with a figure or a date to keep, document by document. */
export const renderTargets: Section = (view) => {
  const measured = groupRows(
    view.dataset.commitments.filter((row) => row.quantity !== null || row.deadline !== null),
    (row) => row.thread_id,
  );
  const timesMeasured = (thread: ThreadRow) => measured.get(thread.thread_id)?.length ?? 0;
  return blocks([
    "## Targets and deadlines",
    ...view.series.flatMap(({ id, documents, threads }) => {
      const targets = threads
        .filter((row) => timesMeasured(row) > 0)
        .sort((a, b) => timesMeasured(b) - timesMeasured(a) || b.occurrences - a.occurrences);
      const followed = targets.filter((row) => row.occurrences > 1);
      const single = targets.filter((row) => row.occurrences === 1);
      return [
        summarize(id, targets),
        ...followed.map((row) => show(view, documents, row)),
        foldSingleTargets(view, single),
      ];
    }),
  ]);
};

function summarize(series: string, targets: readonly ThreadRow[]): string {
  const ends = outcomes.map((end) => `${targets.filter((t) => t.outcome === end).length} ${end}`);
  return (
    `${series}: ${count(targets.length, "thread")} named a figure to reach or a day to meet at ` +
    `some time, the most often named first; ${ends.join(", ")}.`
  );
}

function show(view: View, documents: readonly DocumentRow[], thread: ThreadRow): string {
  return blocks([
    `### ${nameThread(view, thread)}`,
    `${pillarNames[thread.pillar]} · in ${thread.occurrences} of ${documents.length} documents · ${describeOutcome(view, thread)}`,
    followThread(view, documents, thread),
  ]);
}
