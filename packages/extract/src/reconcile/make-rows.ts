import type { ChangeRow } from "@pledgeline/schema/change";
import type { CommitmentRow } from "@pledgeline/schema/commitment";
import type { DocumentRow } from "@pledgeline/schema/document";
import type { ThreadRow } from "@pledgeline/schema/thread";
import { type Calendar, findSilences } from "./calendar.ts";
import { judgeOutcome } from "./judge-outcome.ts";
import { comesBefore } from "./order-documents.ts";
import type { Placed, Thread } from "./unit.ts";

const labelLength = 60;

/** A commitment with its thread; columns in the order of the table. */
export function makeCommitmentRow({ unit, thread, also, relation }: Placed): CommitmentRow {
  const { commitment_id, document_id, ...rest } = unit.commitment;
  const place = { thread_id: thread.id, also_thread_ids: [...also], relation };
  return { commitment_id, document_id, ...place, ...rest };
}

/** A thread with what became of it; null for one without commitments. */
export function makeThreadRow(thread: Thread, calendar: Calendar): ThreadRow | null {
  const [first, last] = [thread.members[0]?.unit, thread.members.at(-1)?.unit];
  if (first === undefined || last === undefined) return null;
  const silences = findSilences(thread, calendar).filter(
    (document) => calendar.placeOf(document) > thread.last,
  );
  // A wording that gathers several threads names none of them well.
  const own = thread.members.findLast(({ gathered }) => !gathered)?.unit ?? last;
  return {
    thread_id: thread.id,
    series_id: first.document.series_id,
    label: shorten(own.commitment.quote),
    pillar: own.commitment.pillar,
    first_document_id: first.document.document_id,
    last_document_id: last.document.document_id,
    occurrences: new Set(thread.members.map(({ unit }) => unit.document.document_id)).size,
    history: thread.members.filter((m) => !m.gathered).map(({ step }) => step.relation),
    ...judgeOutcome(thread, silences),
  };
}

/** A row for each commitment of a thread, and for each comparable document that is silent. */
export function makeChangeRows(thread: Thread, calendar: Calendar): ChangeRow[] {
  const steps = thread.members.map(({ unit, step }) => ({
    change_id: `${thread.id}@${unit.document.document_id}`,
    thread_id: thread.id,
    document_id: unit.document.document_id,
    from_commitment_id: step.from?.commitment.commitment_id ?? null,
    to_commitment_id: unit.commitment.commitment_id,
    relation: step.relation,
    facets: [...step.facets],
    explanation: step.explanation,
    similarity: round(step.similarity),
  }));
  const silences = findSilences(thread, calendar).map((document) => ({
    change_id: `${thread.id}@${document.document_id}`,
    thread_id: thread.id,
    document_id: document.document_id,
    from_commitment_id: latestBefore(thread, document),
    to_commitment_id: null,
    relation: "silent" as const,
    facets: [],
    explanation: "",
    similarity: round(thread.refused.get(document.document_id)?.[0]?.score ?? 0),
  }));
  return [...steps, ...silences];
}

function latestBefore(thread: Thread, document: DocumentRow): string | null {
  const before = thread.members.findLast(({ unit }) => comesBefore(unit.document, document));
  return before?.unit.commitment.commitment_id ?? null;
}

/** What fits a line of a table. */
function shorten(quote: string): string {
  const characters = [...quote];
  return characters.length <= labelLength
    ? quote
    : `${characters.slice(0, labelLength - 1).join("")}…`;
}

function round(similarity: number): number {
  return Math.round(similarity * 1000) / 1000;
}
