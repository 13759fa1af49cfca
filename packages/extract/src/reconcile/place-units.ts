import { assignPairs } from "./assign-pairs.ts";
import { indexThreads } from "./find-candidates.ts";
import { type PairScore, scorePair } from "./score-pair.ts";
import type { Thread, Unit } from "./unit.ts";
import type { Weights } from "./weigh-features.ts";

/**
 * The least likeness of two commitments of one thread: of the annotated threads all links lie above
 * it and no two threads are joined.
 */
const leastLikeness = 0.4;
/** What an earlier wording of a thread counts against its latest, and each silence since. */
const earlierWording = 0.85;
/** How many earlier wordings are looked at. */
const lookBack = 4;
const silence = 0.02;
/** An earlier wording helps where the latest is at least a little alike, or where it is this close. */
const leastToLatest = 0.2;
const closeToEarlier = 0.65;

/** A unit and a thread that it may belong to, by their places in the document and the list. */
export interface Candidate {
  readonly unit: number;
  readonly thread: number;
  /** The unit against the thread's latest commitment. */
  readonly pair: PairScore;
  /** Likeness to the thread: to its latest commitment, or a little less to an earlier one. */
  readonly likeness: number;
}

/** All candidates between a document's units and the threads that stand. */
export function findCandidates(
  units: readonly Unit[],
  threads: readonly Thread[],
  weights: Weights,
  silencesSince: (thread: Thread) => number,
): Candidate[] {
  const threadsLike = indexThreads(threads);
  return units.flatMap((unit, i) =>
    threadsLike(unit).flatMap((j) => {
      const thread = threads[j];
      const latest = thread?.members.at(-1)?.unit;
      if (thread === undefined || latest === undefined || isClosed(thread, latest)) return [];
      const pair = scorePair(latest, unit, weights);
      // Nothing in common with the latest wording: the thread has gone elsewhere.
      const look = pair.score > 0 ? lookBack : 0;
      const least = pair.score < leastToLatest ? closeToEarlier : 0;
      const earlier = thread.members
        .slice(-1 - look, -1)
        .map((member) => scorePair(member.unit, unit, weights).score)
        .filter((score) => score >= least)
        .map((score) => score * earlierWording);
      const likeness = Math.max(pair.score, ...earlier) - silence * silencesSince(thread);
      return [{ unit: i, thread: j, pair, likeness }];
    }),
  );
}

/** The thread of each unit, one to one, for the document as a whole. */
export function placeUnits(candidates: readonly Candidate[]): Candidate[] {
  const likely = candidates.filter(({ likeness }) => likeness >= leastLikeness);
  const byPair = new Map(likely.map((c) => [`${c.unit} ${c.thread}`, c]));
  // Squared, so that one close pair is worth more than two that hardly hold.
  const pairs = likely.map(({ unit, thread, likeness }) => {
    return { left: unit, right: thread, worth: (likeness - leastLikeness + 0.05) ** 2 };
  });
  return assignPairs(pairs).flatMap(({ left, right }) => byPair.get(`${left} ${right}`) ?? []);
}

/** What was to be built or signed is done: what comes after is another undertaking. */
function isClosed(thread: Thread, latest: Unit): boolean {
  const due = latest.stages.at(-1);
  return thread.report !== null && (due === "build" || due === "sign");
}
