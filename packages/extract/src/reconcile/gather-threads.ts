import type { Candidate } from "./place-units.ts";

/** The least likeness for a unit to take up a thread beside its own; the names must all be shared. */
const leastGathered = 0.45;

/**
 * Threads that a unit takes up beside its own: where it names all that the thread last named, and
 * either the thread has no unit of its own in the document (several commitments gathered in one), or
 * the unit has no thread (one commitment split into several).
 */
export function gatherThreads(
  candidates: readonly Candidate[],
  placed: readonly Candidate[],
): { readonly gathered: Candidate[]; readonly split: Candidate[] } {
  const threadsTaken = new Set(placed.map((c) => c.thread));
  const unitsTaken = new Set(placed.map((c) => c.unit));
  const close = candidates.filter(
    ({ pair }) =>
      pair.score >= leastGathered &&
      // Bodies are named wherever something is done in their frame.
      pair.shared.some((both) =>
        both.every(({ type, role }) => type !== "institution" && role === "object"),
      ),
  );
  const best = (list: readonly Candidate[], key: (c: Candidate) => number) => {
    const kept = new Map<number, Candidate>();
    for (const c of list) {
      const held = kept.get(key(c));
      if (held === undefined || c.pair.score > held.pair.score) kept.set(key(c), c);
    }
    return [...kept.values()];
  };
  return {
    gathered: best(
      close.filter(
        (c) => !threadsTaken.has(c.thread) && unitsTaken.has(c.unit) && c.pair.sharesAll.from,
      ),
      (c) => c.thread,
    ),
    split: best(
      close.filter(
        (c) => threadsTaken.has(c.thread) && !unitsTaken.has(c.unit) && c.pair.sharesAll.to,
      ),
      (c) => c.unit,
    ),
  };
}
