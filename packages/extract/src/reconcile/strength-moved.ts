import { Strength } from "@pledgeline/schema/codes";
import type { Unit } from "./unit.ts";

/**
 * Steps down the scale of strength from one commitment to the next; up is negative. Will and plain
 * future are one (愿 and 将): only where effort alone is promised is an intent less.
 */
export function strengthMoved(from: Unit, to: Unit): number {
  if (isPlain(from) && isPlain(to)) return 0;
  const [a, b] = [from.commitment.strength, to.commitment.strength];
  return Strength.options.indexOf(b) - Strength.options.indexOf(a);
}

function isPlain({ commitment, language }: Unit): boolean {
  const { strength, cue } = commitment;
  return strength === "firm" || (strength === "intent" && !language.isHedged(cue));
}
