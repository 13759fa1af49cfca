import { compareUnits, explainMoves } from "./compare-units.ts";
import { findReportOf, findReports } from "./find-reports.ts";
import { gatherThreads } from "./gather-threads.ts";
import { isComparable } from "./is-comparable.ts";
import { type Candidate, findCandidates, placeUnits } from "./place-units.ts";
import { relateUnits } from "./relate-units.ts";
import type { Placed, ReadDocument, Step, Thread, Unit } from "./unit.ts";
import { type Weights, weighFeatures } from "./weigh-features.ts";

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
    const read = documents.slice(0, at + 1);
    placed.push(...readInto(threads, document, read, weighFeatures(read.flatMap((d) => d.units))));
  });
  return { threads, placed };
}

function readInto(
  threads: Thread[],
  document: ReadDocument,
  read: readonly ReadDocument[],
  weights: Weights,
): Placed[] {
  const reports = findReports(document);
  for (const thread of threads) thread.report ??= findReportOf(thread, reports);
  const candidates = findCandidates(document.units, threads, weights);
  const own = placeUnits(candidates);
  const { gathered, split } = gatherThreads(candidates, own);
  noteRefused(threads, document, candidates);
  const stepOf = (thread: Thread, unit: Unit, pair: Candidate["pair"]): Step => {
    const from = thread.members.at(-1)?.unit ?? unit;
    const before = read.find((d) => d.result.document === from.document)?.units ?? [];
    const beside = (units: readonly Unit[], self: Unit) => units.filter((other) => other !== self);
    const besideFrom = beside(before, from);
    const besideTo = beside(document.units, unit);
    const moves = compareUnits({ from, to: unit, pair, weights, besideFrom, besideTo });
    const afterSilence = read.some(({ result }) => isBetween(result.document, thread, unit));
    return {
      relation: relateUnits({ from, to: unit, moves, afterSilence }),
      facets: moves.map(({ facet }) => facet),
      explanation: explainMoves(moves),
      similarity: pair.score,
    };
  };
  const isGathered = new Set(gathered);
  const carried = [...own, ...gathered].flatMap((candidate) => {
    const thread = threads[candidate.thread];
    const unit = document.units[candidate.unit];
    if (thread === undefined || unit === undefined) return [];
    const step = stepOf(thread, unit, candidate.pair);
    return [{ thread, member: { unit, step, gathered: isGathered.has(candidate) } }];
  });
  for (const { thread, member } of carried) {
    thread.members.push(member);
    thread.report = null;
  }
  const ownThread = new Map(own.map((c) => [c.unit, threads[c.thread]]));
  return document.units.map((unit, index) => {
    const mine = ownThread.get(index);
    const alsoOf = [...gathered, ...split].filter((c) => c.unit === index);
    const also = alsoOf.flatMap((c) => threads[c.thread]?.id ?? []);
    if (mine !== undefined) {
      const step = mine.members.at(-1)?.step;
      return { unit, thread: mine, also, relation: step?.relation ?? "new" };
    }
    const thread = startThread(unit);
    threads.push(thread);
    return { unit, thread, also, relation: "new" as const };
  });
}

function startThread(unit: Unit): Thread {
  const step: Step = { relation: "new", facets: [], explanation: "", similarity: 0 };
  const id = unit.commitment.commitment_id;
  return { id, members: [{ unit, step, gathered: false }], refused: new Map(), report: null };
}

function noteRefused(
  threads: readonly Thread[],
  { result }: ReadDocument,
  candidates: readonly Candidate[],
): void {
  for (const { thread, pair } of candidates) {
    const refused = threads[thread]?.refused;
    const id = result.document.document_id;
    refused?.set(id, Math.max(refused.get(id) ?? 0, pair.score));
  }
}

/** Whether a document stands between a thread's latest commitment and a unit, and is silent. */
function isBetween(document: Unit["document"], thread: Thread, unit: Unit): boolean {
  const last = thread.members.at(-1)?.unit.document;
  return (
    last !== undefined &&
    comesBefore(last, document) &&
    comesBefore(document, unit.document) &&
    isComparable(document, thread)
  );
}

/** Order of documents: by day, then by id. */
export function comesBefore(a: Unit["document"], b: Unit["document"]): boolean {
  return a.signed_on === b.signed_on ? a.document_id < b.document_id : a.signed_on < b.signed_on;
}
