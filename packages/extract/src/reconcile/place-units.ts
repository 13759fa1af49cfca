import { assignPairs } from "./assign-pairs.ts";
import { indexThreads } from "./find-candidates.ts";
import { type PairScore, scorePair } from "./score-pair.ts";
import type { Thread, Unit } from "./unit.ts";
import type { Weights } from "./weigh-features.ts";

/**
 * The least likeness of two commitments of one thread: of the annotated threads all links lie above
 * it and no two threads are joined.
 */
export const leastLikeness = 0.38;

/** A unit and a thread with the likeness of the thread's latest commitment. */
export interface Candidate {
  readonly unit: number;
  readonly thread: number;
  readonly pair: PairScore;
}

/** All candidates between a document's units and the threads that stand. */
export function findCandidates(
  units: readonly Unit[],
  threads: readonly Thread[],
  weights: Weights,
): Candidate[] {
  const threadsLike = indexThreads(threads);
  return units.flatMap((unit, i) =>
    threadsLike(unit).flatMap((j) => {
      const thread = threads[j];
      const latest = thread?.members.at(-1)?.unit;
      if (thread === undefined || latest === undefined || isClosed(thread, latest)) return [];
      return [{ unit: i, thread: j, pair: scorePair(latest, unit, weights) }];
    }),
  );
}

/** The thread of each unit, one to one, for the document as a whole. */
export function placeUnits(candidates: readonly Candidate[]): Candidate[] {
  const likely = candidates.filter(({ pair }) => pair.score >= leastLikeness);
  const byPair = new Map(likely.map((c) => [`${c.unit} ${c.thread}`, c]));
  // Squared, so that one close pair is worth more than two that hardly hold.
  const pairs = likely.map(({ unit, thread, pair }) => {
    return { left: unit, right: thread, worth: (pair.score - leastLikeness + 0.05) ** 2 };
  });
  return assignPairs(pairs).flatMap(({ left, right }) => byPair.get(`${left} ${right}`) ?? []);
}

/** What was to be built or signed is done: what comes after is another undertaking. */
function isClosed(thread: Thread, latest: Unit): boolean {
  const due = latest.stages.at(-1);
  return thread.report !== null && (due === "build" || due === "sign");
}
