import { type Calendar, countSilences, makeCalendar } from "./calendar.ts";
import { findReportOf, findReports } from "./find-reports.ts";
import { gatherThreads } from "./gather-threads.ts";
import { noteRefused } from "./note-refused.ts";
import { type Candidate, findCandidates, placeUnits } from "./place-units.ts";
import { firstStep, type StepContext, takeStep } from "./take-step.ts";
import { makeThreadIndex, type ThreadIndex } from "./thread-index.ts";
import { mostSilences, type Thresholds, thresholds } from "./thresholds.ts";
import type { Placed, ReadDocument, Step, Thread, Unit } from "./unit.ts";
import { weighFeatures } from "./weigh-features.ts";

/** The threads of a series, and where each commitment came to stand. */
export interface Followed {
  readonly threads: readonly Thread[];
  readonly placed: readonly Placed[];
  readonly calendar: Calendar;
  /** How many pairs of a commitment and a thread were weighed. */
  readonly compared: number;
}

/** What has been read of a series. */
interface State {
  readonly threads: Thread[];
  /** Of the threads, those that a commitment may still take up. */
  readonly standing: Set<Thread>;
  readonly index: ThreadIndex;
  compared: number;
}

/**
 * Follows commitments from document to document, oldest first. What comes later changes nothing in
 * what was found before, so that ids hold as a series grows.
 */
export function followThreads(
  documents: readonly ReadDocument[],
  limits: Thresholds = thresholds,
): Followed {
  const weights = weighFeatures([]);
  const calendar = makeCalendar(documents.map(({ result }) => result.document));
  const state: State = {
    threads: [],
    standing: new Set(),
    index: makeThreadIndex(weights),
    compared: 0,
  };
  const unitsOf = new Map(documents.map(({ result, units }) => [result.document, units]));
  const placed = documents.flatMap((document, place) => {
    weights.learn(document.units);
    return readInto(state, document, place, {
      weights,
      limits,
      unitsBeside: (unit) => unitsOf.get(unit.document) ?? [],
      silencesSince: (thread) => countSilences(thread, place, calendar),
    });
  });
  return { threads: state.threads, placed, calendar, compared: state.compared };
}

function readInto(
  state: State,
  document: ReadDocument,
  place: number,
  context: StepContext,
): Placed[] {
  const { units, result } = document;
  endSilent(state, context);
  const reports = findReports(document);
  if (reports.length > 0) {
    for (const thread of state.threads) thread.report ??= findReportOf(thread, reports);
  }
  const candidates = findCandidates(units, state.index, context);
  state.compared += candidates.length;
  noteRefused(result.document.document_id, candidates, units);
  const own = placeUnits(candidates, context.limits);
  const { gathered, split } = gatherThreads(candidates, own, units, context.limits);
  // All steps are taken before any thread moves on: a split unit continues what its thread was.
  const steps = new Map<Candidate, Step>();
  for (const candidate of [...own, ...gathered, ...split]) {
    const unit = units[candidate.unit];
    if (unit !== undefined) {
      steps.set(candidate, takeStep(candidate.thread, unit, candidate.pair, context));
    }
  }
  for (const candidate of [...own, ...gathered]) {
    const [unit, step] = [units[candidate.unit], steps.get(candidate)];
    if (unit === undefined || step === undefined) continue;
    moveOn(state, candidate.thread, unit, step, { place, gathered: gathered.includes(candidate) });
  }
  const also = [...gathered, ...split];
  return units.map((unit, index) => {
    const mine = own.find((c) => c.unit === index);
    const taking = mine ?? split.find((c) => c.unit === index);
    const step = (taking && steps.get(taking)) ?? firstStep;
    const taken = also.filter((c) => c.unit === index).map((c) => c.thread.id);
    const thread = mine?.thread ?? startThread(state, unit, step, place);
    return { unit, thread, also: taken, relation: step.relation };
  });
}

/** Lets go of the threads that have been silent for so long that nothing can take them up. */
function endSilent({ standing, index }: State, { silencesSince, limits }: StepContext): void {
  for (const thread of standing) {
    if (silencesSince(thread) <= mostSilences(limits)) continue;
    standing.delete(thread);
    index.remove(thread);
  }
}

function moveOn(
  { index }: State,
  thread: Thread,
  unit: Unit,
  step: Step,
  { place, gathered }: { place: number; gathered: boolean },
): void {
  thread.members.push({ unit, step, gathered });
  thread.report = null;
  thread.last = place;
  thread.refused.delete(unit.document.document_id);
  const { track } = unit.document;
  if (!thread.carriedOn.has(track)) thread.carriedOn.set(track, place);
  index.put(thread);
}

function startThread(state: State, unit: Unit, step: Step, place: number): Thread {
  const thread: Thread = {
    id: unit.commitment.commitment_id,
    members: [{ unit, step, gathered: false }],
    carriedOn: new Map([[unit.document.track, place]]),
    last: place,
    refused: new Map(),
    report: null,
  };
  state.threads.push(thread);
  state.standing.add(thread);
  state.index.put(thread);
  return thread;
}
