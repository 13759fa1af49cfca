import { describe, expect, it } from "vitest";
import { zhReconcile } from "../../src/languages/zh/reconcile/reconcile.ts";
import { explainLink } from "../../src/reconcile/explain-link.ts";
import { readDocuments } from "../../src/reconcile/read-documents.ts";
import { makeResult } from "./small-series.ts";

const series = { title: "Made-up statements", parties: [], tracks: ["head-of-state" as const] };
const results = [
  makeResult({
    on: "2012-06-01",
    commitments: [{ quote: "双方将修建安集延公路，扩大棉花贸易" }, { quote: "双方愿互派留学生" }],
  }),
  makeResult({
    on: "2014-06-01",
    commitments: [{ quote: "双方愿扩大棉花和丝绸贸易", pillar: "agriculture", strength: "intent" }],
  }),
];
const { documents } = readDocuments({ id: "chn-uzb", series }, results, () => zhReconcile);

function link(from: number) {
  const [before, after] = documents.map(({ units }) => units);
  const [a, b] = [before?.[from], after?.[0]];
  if (a === undefined || b === undefined) throw new Error("the series has no such units");
  return explainLink(a, b, documents);
}

describe("what the likeness of two commitments is made of", () => {
  it("is shared words and names, whose parts give the cosine", () => {
    const { pair, parts } = link(0);
    expect(parts.map(({ words }) => words)).toContain("棉花");
    const sum = parts.reduce((total, { part }) => total + part, 0);
    expect(sum).toBeCloseTo(pair.cosine, 10);
    expect(pair.cosine).toBeGreaterThan(0);
  });

  it("is adjusted by labels, and together that is the score", () => {
    const { pair, adjustments } = link(0);
    expect(adjustments.map(({ name }) => name)).toContain("otherPillar");
    const moved = adjustments.reduce((total, { amount }) => total + amount, pair.cosine);
    expect(pair.score).toBeCloseTo(Math.min(1, Math.max(0, moved)), 10);
  });

  it("is nothing where nothing is shared", () => {
    const { pair, parts } = link(1);
    expect(parts).toEqual([]);
    expect(pair.cosine).toBe(0);
  });
});
