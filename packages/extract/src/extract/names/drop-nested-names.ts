import type { FoundName } from "./name-mention.ts";

/**
 * Leaves no name inside or across another: the longer stands; of two alike, the one found first.
 * The names come back in the order of the text.
 */
export function dropNestedNames(found: readonly FoundName[]): FoundName[] {
  const ranked = found
    .map((name, rank) => ({ name, rank, length: name.end - name.start }))
    .sort((a, b) => b.length - a.length || a.name.start - b.name.start || a.rank - b.rank);
  const last = found.reduce((end, name) => Math.max(end, name.end), 0);
  const taken = new Uint8Array(last);
  const kept: FoundName[] = [];
  for (const { name } of ranked) {
    if (taken[name.start] === 1 || taken[name.end - 1] === 1) continue;
    taken.fill(1, name.start, name.end);
    kept.push(name);
  }
  return kept.sort((a, b) => a.start - b.start);
}
