import type { ChangeRow } from "@pledgeline/schema/change";
import type { ThreadRow } from "@pledgeline/schema/thread";
import type { ExplanationSection } from "./section.ts";
import type { Trace } from "./trace.ts";

/** A thread from step to step, and why its outcome is what it is. */
export function explainThread(thread: ThreadRow, { dataset }: Trace): ExplanationSection[] {
  const { thread_id, outcome, outcome_document_id, outcome_evidence } = thread;
  const quotes = new Map(dataset.commitments.map((row) => [row.commitment_id, row.quote]));
  const steps = dataset.changes.filter((change) => change.thread_id === thread_id);
  return [
    {
      title: `Thread ${thread_id}`,
      rows: [
        ...steps.flatMap((step) => describeStep(step, quotes)),
        ["outcome", `${outcome}: ${outcomeReasons[outcome]} ${outcome_document_id}`],
        ...(outcome_evidence === null ? [] : [["", `«${outcome_evidence}»`] as const]),
      ],
    },
  ];
}

const outcomeReasons: Record<ThreadRow["outcome"], string> = {
  current: "it stands in the latest comparable document,",
  fulfilled: "it is reported done in",
  lapsed: "it is gone, and its deadline has passed, as of",
  dropped: "it is gone, with no report that it is done, as of",
};

/** A step in a line or two: its document, relation and likeness, what moved, the wording. */
function describeStep(
  step: ChangeRow,
  quotes: ReadonlyMap<string, string>,
): (readonly [string, string])[] {
  const { document_id, relation, explanation, similarity, to_commitment_id } = step;
  const moved = explanation === "" ? "" : ` (${explanation})`;
  if (to_commitment_id === null) {
    const refused =
      similarity === 0 ? "nothing like it" : `the likest wording is refused at ${similarity}`;
    return [[document_id, `silent: ${refused}`]];
  }
  const likeness = step.from_commitment_id === null ? "" : `, likeness ${similarity}`;
  return [
    [document_id, `${relation}${likeness}${moved}`],
    ["", `${to_commitment_id} «${quotes.get(to_commitment_id) ?? ""}»`],
  ];
}
