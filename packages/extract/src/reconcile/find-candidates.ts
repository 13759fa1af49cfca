import type { Thread, Unit } from "./unit.ts";

/** What a unit can be found by: its things and its words. */
function featuresOf(unit: Unit): string[] {
  const names = unit.things.flatMap(({ id, bare }) => [
    `id ${id}`,
    `name ${bare}`,
    // Two spellings of a name share words of it.
    ...[...unit.language.contentWords(bare).keys()].map((word) => `part ${word}`),
  ]);
  return [...names, ...unit.words.keys(), `quote ${unit.commitment.quote}`];
}

/** Finds the threads whose latest commitment shares a name, a word or all its words with a unit. */
export function indexThreads(threads: readonly Thread[]): (unit: Unit) => number[] {
  const index = new Map<string, number[]>();
  threads.forEach((thread, i) => {
    const latest = thread.members.at(-1);
    for (const feature of latest === undefined ? [] : featuresOf(latest.unit)) {
      const bucket = index.get(feature);
      if (bucket === undefined) index.set(feature, [i]);
      else bucket.push(i);
    }
  });
  return (unit) => {
    const found = new Set(featuresOf(unit).flatMap((feature) => index.get(feature) ?? []));
    return [...found].sort((a, b) => a - b);
  };
}
