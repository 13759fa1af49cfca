import type { Unit } from "./unit.ts";

/**
 * Whether deadline and figure became softer (above 0) or firmer (below 0) from one commitment to the
 * next: a later deadline or none is softer, as is a figure that is gone.
 */
export function termsMoved(from: Unit, to: Unit): number {
  const [a, b] = [from.commitment, to.commitment];
  return deadlineMoved(a.deadline_on, b.deadline_on) + lost(a.quantity_value, b.quantity_value);
}

function deadlineMoved(from: string | null, to: string | null): number {
  if (from === null || to === null || from === to) return lost(from, to);
  return to > from ? 1 : -1;
}

function lost(from: unknown, to: unknown): number {
  return Number(from !== null && to === null) - Number(from === null && to !== null);
}
