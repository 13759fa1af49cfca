import { indexFeatures } from "./index-features.ts";
import { lookBack } from "./look-back.ts";
import { multiply } from "./score-pair.ts";
import type { Thread, Unit } from "./unit.ts";
import type { Weights } from "./weigh-features.ts";

/**
 * Commitments that share words alone are compared where these make at least this likeness: below
 * it, the labels cannot lift them over any threshold.
 */
const leastCosine = 0.34;

/** What more threads than these share is an ending like 委员会, and does not tell a spelling. */
const mostAlike = 32;

/** The threads that stand, found by what their latest commitments name and say. */
export interface ThreadIndex {
  /** Takes a thread in, or takes note of its latest commitment. */
  put(thread: Thread): void;
  remove(thread: Thread): void;
  /** The threads that a unit may belong to, in the order in which they began. */
  findLike(unit: Unit): Thread[];
}

/** A wording of a thread. */
interface Entry {
  readonly thread: Thread;
  readonly unit: Unit;
}

/** @param weights as of the document that is read: words grow commoner as a series goes on */
export function makeThreadIndex(weights: Weights): ThreadIndex {
  const order = new Map<Thread, number>();
  const entriesOf = new Map<Thread, Entry[]>();
  const byName = new Map<string, Set<Entry>>();
  const byWord = new Map<string, Map<Entry, number>>();

  const remove = (thread: Thread) => {
    for (const entry of entriesOf.get(thread) ?? []) {
      for (const name of allFeatures(entry.unit)) byName.get(name)?.delete(entry);
      for (const word of entry.unit.words.keys()) byWord.get(word)?.delete(entry);
    }
    entriesOf.delete(thread);
  };

  const put = (thread: Thread) => {
    if (!order.has(thread)) order.set(thread, order.size);
    remove(thread);
    const entries = wordingsOf(thread).map((unit): Entry => ({ thread, unit }));
    entriesOf.set(thread, entries);
    for (const entry of entries) {
      for (const name of allFeatures(entry.unit)) take(byName, name, () => new Set()).add(entry);
      for (const [word, weight] of entry.unit.words) {
        take(byWord, word, () => new Map<Entry, number>()).set(entry, weight);
      }
    }
  };

  const findLike = (unit: Unit) => {
    const { own, stretches } = indexFeatures(unit);
    const found = new Set<Thread>();
    for (const name of own) {
      for (const { thread } of byName.get(name) ?? []) found.add(thread);
    }
    for (const stretch of stretches) {
      const entries = byName.get(stretch);
      if (entries === undefined || entries.size > mostAlike) continue;
      for (const { thread } of entries) found.add(thread);
    }
    const products = new Map<Entry, number>();
    for (const [word, weight] of unit.words) {
      const rarity = weights.ofWord(word) ** 2;
      byWord.get(word)?.forEach((other, entry) => {
        products.set(entry, (products.get(entry) ?? 0) + multiply(weight, other) * rarity);
      });
    }
    const least = leastCosine * weights.normOf(unit);
    products.forEach((product, entry) => {
      if (product >= least * weights.normOf(entry.unit)) found.add(entry.thread);
    });
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
  return { put, remove, findLike };
}

/** The latest commitment, and those before it that are looked at, where they say it otherwise. */
function wordingsOf({ members }: Thread): Unit[] {
  const latest = members.slice(-1 - lookBack).map(({ unit }) => unit);
  const wordings = new Map(latest.map((unit) => [[...unit.words.keys()].sort().join(" "), unit]));
  return [...wordings.values()];
}

function allFeatures(unit: Unit): string[] {
  const { own, stretches } = indexFeatures(unit);
  return [...own, ...stretches];
}

function take<V>(map: Map<string, V>, key: string, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}
