import type { IngestContext } from "./context.ts";
import { literal } from "./word-pattern.ts";

/** The characters that stand for a party in a text: 中 and 哈 where it says 中方 and 哈方. */
export function findSides(text: string, { rules, initials }: IngestContext): Set<string> {
  const pattern = new RegExp(`(\\p{L})${literal(rules.side)}`, "gu");
  const found = [...text.matchAll(pattern)].map((match) => match[1] ?? "");
  return new Set(found.filter((side) => initials.has(side)));
}

/** Where the first joint name of two sides stands in a line: 中哈; -1 where there is none. */
export function findJointForm(line: string, sides: ReadonlySet<string>): number {
  for (let at = 0; at + 1 < line.length; at++) {
    const [first = "", second = ""] = line.slice(at, at + 2);
    if (first !== second && sides.has(first) && sides.has(second)) return at;
  }
  return -1;
}
