import type { Finding } from "../finder.ts";

/**
 * Makes one list of what several models found in one text: findings of one place become one with the
 * readings of all, and one inside a longer one (the 400亿 of 400亿美元) goes.
 */
export function joinModels(findings: readonly Finding[]): Finding[] {
  const places = new Map<string, Finding>();
  for (const { start, end, readings } of findings) {
    const key = `${start}-${end}`;
    places.set(key, { start, end, readings: [...(places.get(key)?.readings ?? []), ...readings] });
  }
  const joined = [...places.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return joined.filter(
    (inner) =>
      !joined.some(
        (outer) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end,
      ),
  );
}
