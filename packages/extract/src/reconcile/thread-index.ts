import { indexFeatures } from "./index-features.ts";
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

/** The threads that stand, found by what their latest commitment names and says. */
export interface ThreadIndex {
  /** Takes a thread in, or takes note of its latest commitment. */
  put(thread: Thread): void;
  remove(thread: Thread): void;
  /** The threads that a unit may belong to, in the order in which they began. */
  findLike(unit: Unit): Thread[];
}

/** @param weights as of the document that is read: words grow commoner as a series goes on */
export function makeThreadIndex(weights: Weights): ThreadIndex {
  const order = new Map<Thread, number>();
  const indexed = new Map<Thread, Unit>();
  const byName = new Map<string, Set<Thread>>();
  const byWord = new Map<string, Map<Thread, number>>();

  const remove = (thread: Thread) => {
    const unit = indexed.get(thread);
    if (unit === undefined) return;
    for (const name of allFeatures(unit)) byName.get(name)?.delete(thread);
    for (const word of unit.words.keys()) byWord.get(word)?.delete(thread);
    indexed.delete(thread);
  };

  const put = (thread: Thread) => {
    const unit = thread.members.at(-1)?.unit;
    if (unit === undefined) return;
    if (!order.has(thread)) order.set(thread, order.size);
    remove(thread);
    indexed.set(thread, unit);
    for (const name of allFeatures(unit)) take(byName, name, () => new Set()).add(thread);
    for (const [word, weight] of unit.words) {
      take(byWord, word, () => new Map<Thread, number>()).set(thread, weight);
    }
  };

  const findLike = (unit: Unit) => {
    const { own, stretches } = indexFeatures(unit);
    const held = own.flatMap((name) => [...(byName.get(name) ?? [])]);
    const alike = stretches.flatMap((stretch) => {
      const threads = byName.get(stretch);
      return threads === undefined || threads.size > mostAlike ? [] : [...threads];
    });
    const found = new Set([...held, ...alike]);
    const products = new Map<Thread, number>();
    for (const [word, weight] of unit.words) {
      const rarity = weights.ofWord(word) ** 2;
      byWord.get(word)?.forEach((other, thread) => {
        products.set(thread, (products.get(thread) ?? 0) + multiply(weight, other) * rarity);
      });
    }
    const least = leastCosine * weights.normOf(unit);
    products.forEach((product, thread) => {
      const other = indexed.get(thread);
      if (other !== undefined && product >= least * weights.normOf(other)) found.add(thread);
    });
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
  return { put, remove, findLike };
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
