import type { Candidate } from "./place-units.ts";
import type { Refusal, Thread, Unit } from "./unit.ts";

/** How many refused units are kept for a thread and a document. */
const kept = 3;

/** Notes for each thread what of a document was likest to it, should none of it be the thread's. */
export function noteRefused(
  documentId: string,
  candidates: readonly Candidate[],
  units: readonly Unit[],
): void {
  const refusals = new Map<Thread, Refusal[]>();
  for (const { thread, unit, pair, likeness } of candidates) {
    const found = units[unit];
    if (found === undefined || pair.score === 0) continue;
    const refusal = { unit: found, score: pair.score, likeness };
    const held = refusals.get(thread);
    if (held === undefined) refusals.set(thread, [refusal]);
    else insert(held, refusal);
  }
  for (const [thread, found] of refusals) thread.refused.set(documentId, found);
}

/** Puts a refusal where its score belongs, and drops the least of too many. */
function insert(held: Refusal[], refusal: Refusal): void {
  const at = held.findIndex(({ score }) => score < refusal.score);
  held.splice(at < 0 ? held.length : at, 0, refusal);
  if (held.length > kept) held.pop();
}
