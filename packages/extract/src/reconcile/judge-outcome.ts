import type { DocumentRow } from "@pledgeline/schema/document";
import type { ThreadRow } from "@pledgeline/schema/thread";
import type { Thread } from "./unit.ts";

type Judgement = Pick<ThreadRow, "outcome" | "outcome_document_id" | "outcome_evidence">;

/**
 * What became of a thread.
 * @param silences the comparable documents after its latest commitment, oldest first
 */
export function judgeOutcome(thread: Thread, silences: readonly DocumentRow[]): Judgement {
  const last = thread.members.at(-1)?.unit.document.document_id ?? thread.id;
  if (thread.report !== null) {
    const { document, quote } = thread.report;
    return {
      outcome: "fulfilled",
      outcome_document_id: document.document_id,
      outcome_evidence: quote,
    };
  }
  const [first] = silences;
  if (first === undefined) {
    return { outcome: "current", outcome_document_id: last, outcome_evidence: null };
  }
  const deadlines = thread.members.flatMap(({ unit }) => unit.commitment.deadline_on ?? []).sort();
  const [due] = deadlines;
  const late = due === undefined ? undefined : silences.find(({ signed_on }) => signed_on > due);
  return {
    outcome: late === undefined ? "dropped" : "lapsed",
    outcome_document_id: (late ?? first).document_id,
    outcome_evidence: null,
  };
}
