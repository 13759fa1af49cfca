import { findReportOf, findReports } from "./find-reports.ts";
import { gatherThreads } from "./gather-threads.ts";
import { silencesBefore } from "./order-documents.ts";
import { type Candidate, findCandidates, placeUnits } from "./place-units.ts";
import { firstStep, takeStep } from "./take-step.ts";
import type { Placed, ReadDocument, Step, Thread, Unit } from "./unit.ts";
import { weighFeatures } from "./weigh-features.ts";

/** The threads of a series, and where each commitment came to stand. */
export interface Followed {
  readonly threads: readonly Thread[];
  readonly placed: readonly Placed[];
}

/**
 * Follows commitments from document to document, oldest first. What comes later changes nothing in
 * what was found before, so that ids hold as a series grows.
 */
export function followThreads(documents: readonly ReadDocument[]): Followed {
  const threads: Thread[] = [];
  const placed: Placed[] = [];
  documents.forEach((document, at) => {
    placed.push(...readInto(threads, document, documents.slice(0, at + 1)));
  });
  return { threads, placed };
}

function readInto(
  threads: Thread[],
  document: ReadDocument,
  read: readonly ReadDocument[],
): Placed[] {
  const { units, result } = document;
  const weights = weighFeatures(read.flatMap((d) => d.units));
  const reports = findReports(document);
  for (const thread of threads) thread.report ??= findReportOf(thread, reports);
  const rows = read.map((d) => d.result.document);
  const silences = (thread: Thread) => silencesBefore(result.document, thread, rows).length;
  const candidates = findCandidates(units, threads, weights, silences);
  noteRefused(threads, result.document.document_id, candidates);
  const own = placeUnits(candidates);
  const { gathered, split } = gatherThreads(candidates, own);
  const stepOf = ({ unit, thread, pair }: Candidate): Step | undefined => {
    const [on, by] = [threads[thread], units[unit]];
    return on === undefined || by === undefined ? undefined : takeStep(on, by, pair, read, weights);
  };
  // All steps are taken before any thread moves on: a split unit continues what its thread was.
  const steps = new Map([...own, ...gathered, ...split].map((c) => [c, stepOf(c)]));
  for (const candidate of [...own, ...gathered]) {
    const [thread, unit] = [threads[candidate.thread], units[candidate.unit]];
    const step = steps.get(candidate);
    if (thread === undefined || unit === undefined || step === undefined) continue;
    thread.members.push({ unit, step, gathered: gathered.includes(candidate) });
    thread.report = null;
  }
  const also = [...gathered, ...split];
  return units.map((unit, index) => {
    const mine = own.find((c) => c.unit === index);
    const part = split.find((c) => c.unit === index);
    const taking = mine ?? part;
    const step = (taking && steps.get(taking)) ?? firstStep;
    const taken = also.filter((c) => c.unit === index).flatMap((c) => threads[c.thread]?.id ?? []);
    const thread = (mine && threads[mine.thread]) ?? startThread(threads, unit, step);
    return { unit, thread, also: taken, relation: step.relation };
  });
}

function startThread(threads: Thread[], unit: Unit, step: Step): Thread {
  const thread: Thread = {
    id: unit.commitment.commitment_id,
    members: [{ unit, step, gathered: false }],
    refused: new Map(),
    report: null,
  };
  threads.push(thread);
  return thread;
}

function noteRefused(
  threads: readonly Thread[],
  id: string,
  candidates: readonly Candidate[],
): void {
  for (const { thread, pair } of candidates) {
    const refused = threads[thread]?.refused;
    refused?.set(id, Math.max(refused.get(id) ?? 0, pair.score));
  }
}
