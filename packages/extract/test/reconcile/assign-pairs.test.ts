import { describe, expect, it } from "vitest";
import { assignPairs, type Pair } from "../../src/reconcile/assign-pairs.ts";

const worthOf = (pairs: readonly Pair[]) => pairs.reduce((sum, pair) => sum + pair.worth, 0);

/** The greatest worth by trying everything. */
function bestWorth(pairs: readonly Pair[]): number {
  const [first, ...rest] = pairs;
  if (first === undefined) return 0;
  const apart = rest.filter((p) => p.left !== first.left && p.right !== first.right);
  return Math.max(bestWorth(rest), first.worth + bestWorth(apart));
}

describe("pairing one to one", () => {
  it("gives up the best pair where two others together are worth more", () => {
    const pairs = [
      { left: 0, right: 0, worth: 9 },
      { left: 0, right: 1, worth: 8 },
      { left: 1, right: 0, worth: 8 },
    ];
    expect(worthOf(assignPairs(pairs))).toBe(16);
  });

  it("finds what trying everything finds, and uses no side twice", () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    for (let round = 0; round < 60; round++) {
      const pairs = Array.from({ length: 11 }, (_, i) => ({
        left: Math.floor(random() * 4),
        right: i % 5,
        worth: Math.round(random() * 100) + 1,
      })).filter(
        (p, i, all) => all.findIndex((q) => q.left === p.left && q.right === p.right) === i,
      );
      const assigned = assignPairs(pairs);
      expect(worthOf(assigned)).toBe(bestWorth(pairs));
      expect(new Set(assigned.map((p) => p.left)).size).toBe(assigned.length);
      expect(new Set(assigned.map((p) => p.right)).size).toBe(assigned.length);
    }
  });

  it("pairs nothing where there is nothing to pair", () => {
    expect(assignPairs([])).toEqual([]);
  });
});
