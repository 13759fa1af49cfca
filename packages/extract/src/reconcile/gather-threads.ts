import { isSameThing } from "./is-same-thing.ts";
import type { Candidate } from "./place-units.ts";
import type { Thresholds } from "./thresholds.ts";
import type { NamedThing, Unit } from "./unit.ts";

/** From this share of its words on, a unit says nothing that the thread had not said. */
const mostlyContained = 0.85;
/** From this likeness on, a thread goes on whole, and nothing was split from it. */
const sameAgain = 0.95;

/**
 * Threads that a unit takes up beside its own. Gathered: several commitments in one, where the
 * thread has no unit of its own in the document, and the unit names all that it last named. Split:
 * one commitment in several, where another unit has the thread, and this one names or says nothing
 * that was not in it.
 */
export function gatherThreads(
  candidates: readonly Candidate[],
  placed: readonly Candidate[],
  units: readonly Unit[],
  limits: Thresholds,
): { readonly gathered: Candidate[]; readonly split: Candidate[] } {
  const threadsTaken = new Set(placed.map((c) => c.thread));
  const unitsTaken = new Set(placed.map((c) => c.unit));
  const isClose = ({ pair }: Candidate) => pair.score >= limits.gathered;
  const isPart = (c: Candidate) =>
    c.pair.score >= limits.split && sharesObject(c) && c.pair.sharesAll.to;
  const gathered = candidates.filter(
    (c) =>
      isClose(c) &&
      !threadsTaken.has(c.thread) &&
      unitsTaken.has(c.unit) &&
      sharesObject(c) &&
      (c.pair.sharesAll.from || wentTogether(c, placed, units)),
  );
  const whole = new Set(placed.filter((c) => c.pair.cosine >= sameAgain).map((c) => c.thread));
  const split = candidates.filter(
    (c) =>
      threadsTaken.has(c.thread) &&
      !whole.has(c.thread) &&
      !unitsTaken.has(c.unit) &&
      (isPart(c) || (isClose(c) && c.pair.contained >= mostlyContained)),
  );
  return { gathered: bestOf(gathered, (c) => c.thread), split: bestOf(split, (c) => c.unit) };
}

/**
 * Whether one commitment carried a thread and the unit's own last time, and the unit still names
 * something that the thread had named before that.
 */
function wentTogether(c: Candidate, placed: readonly Candidate[], units: readonly Unit[]): boolean {
  const latest = c.thread.members.at(-1)?.unit;
  const own = placed.find(({ unit }) => unit === c.unit)?.thread;
  if (latest === undefined || own?.members.at(-1)?.unit !== latest) return false;
  const before = c.thread.members.findLast(({ unit }) => unit !== latest)?.unit;
  const named = before?.things.filter(isObject) ?? [];
  const things = units[c.unit]?.things.filter(isObject) ?? [];
  return named.some((one) => things.some((other) => isSameThing(one, other, latest.language)));
}

/** Bodies do not count: they are named wherever something is done in their frame. */
function sharesObject({ pair }: Candidate): boolean {
  return pair.shared.some((both) => both.every(isObject));
}

function isObject({ type, role }: NamedThing): boolean {
  return type !== "institution" && role === "object";
}

/** The closest candidate for each thread, or each unit. */
function bestOf(candidates: readonly Candidate[], key: (c: Candidate) => unknown): Candidate[] {
  const kept = new Map<unknown, Candidate>();
  for (const candidate of candidates) {
    const held = kept.get(key(candidate));
    if (held === undefined || candidate.pair.score > held.pair.score) {
      kept.set(key(candidate), candidate);
    }
  }
  return [...kept.values()];
}
