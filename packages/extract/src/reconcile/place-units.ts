import { assignPairs } from "./assign-pairs.ts";
import { lookBack } from "./look-back.ts";
import { type PairScore, scorePair } from "./score-pair.ts";
import type { StepContext } from "./take-step.ts";
import type { ThreadIndex } from "./thread-index.ts";
import type { Thresholds } from "./thresholds.ts";
import type { Thread, Unit } from "./unit.ts";
import type { Weights } from "./weigh-features.ts";

/** What an earlier wording of a thread counts against its latest. */
const earlierWording = 0.85;
/** An earlier wording helps where the latest is at least a little alike, or where it is this close. */
const leastToLatest = 0.2;
const closeToEarlier = 0.65;

/** A unit, by its place in the document, and a thread that it may belong to. */
export interface Candidate {
  readonly unit: number;
  readonly thread: Thread;
  /** The unit against the thread's latest commitment. */
  readonly pair: PairScore;
  /** Likeness to the thread: to its latest commitment, or a little less to an earlier one. */
  readonly likeness: number;
}

/** All candidates between a document's units and the threads that stand. */
export function findCandidates(
  units: readonly Unit[],
  index: ThreadIndex,
  { weights, limits, silencesSince }: StepContext,
): Candidate[] {
  return units.flatMap((unit, i) =>
    index.findLike(unit).flatMap((thread) => {
      const latest = thread.members.at(-1)?.unit;
      if (latest === undefined || isClosed(thread, latest)) return [];
      const pair = scorePair(latest, unit, weights);
      const closest = Math.max(pair.score, likenessToEarlier(thread, unit, pair.score, weights));
      const likeness = closest - limits.silence * silencesSince(thread);
      return [{ unit: i, thread, pair, likeness }];
    }),
  );
}

/** The likeness to the likest of the earlier wordings; 0 where it could not count. */
function likenessToEarlier(thread: Thread, unit: Unit, latest: number, weights: Weights): number {
  // Nothing in common with the latest wording: the thread has gone elsewhere.
  if (latest === 0 || latest >= earlierWording) return 0;
  const least = latest < leastToLatest ? closeToEarlier : 0;
  const scores = thread.members
    .slice(-1 - lookBack, -1)
    .map((member) => scorePair(member.unit, unit, weights).score)
    .filter((score) => score >= least);
  return Math.max(0, ...scores) * earlierWording;
}

/** The thread of each unit, one to one, for the document as a whole. */
export function placeUnits(candidates: readonly Candidate[], limits: Thresholds): Candidate[] {
  const likely = candidates.filter(({ likeness }) => likeness >= limits.link);
  const threads = [...new Set(likely.map(({ thread }) => thread))];
  const columns = new Map(threads.map((thread, column) => [thread, column]));
  const columnOf = (candidate: Candidate) => columns.get(candidate.thread) ?? -1;
  const byPair = new Map(likely.map((c) => [`${c.unit} ${columnOf(c)}`, c]));
  // Squared, so that one close pair is worth more than two that hardly hold.
  const pairs = likely.map((c) => {
    return { left: c.unit, right: columnOf(c), worth: (c.likeness - limits.link + 0.05) ** 2 };
  });
  return assignPairs(pairs).flatMap(({ left, right }) => byPair.get(`${left} ${right}`) ?? []);
}

/** What was to be built or signed is done: what comes after is another undertaking. */
function isClosed(thread: Thread, latest: Unit): boolean {
  const due = latest.stages.at(-1);
  return thread.report !== null && (due === "build" || due === "sign");
}
