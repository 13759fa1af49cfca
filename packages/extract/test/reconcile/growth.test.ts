import { describe, expect, it } from "vitest";
import { zhReconcile } from "../../src/languages/zh/reconcile/reconcile.ts";
import { followThreads } from "../../src/reconcile/follow-threads.ts";
import { readDocuments } from "../../src/reconcile/read-documents.ts";
import { makeLargeSeries } from "./large-series.ts";
import { followResults } from "./small-series.ts";

const series = { title: "Made-up statements", parties: [], tracks: ["head-of-state" as const] };

/** How many pairs are weighed for each commitment of a made-up series. */
function pairsEach(documents: number): number {
  const results = makeLargeSeries(documents, 40);
  const read = readDocuments({ id: "chn-uzb", series }, results, () => zhReconcile).documents;
  return followThreads(read).compared / (documents * 40);
}

describe("a long series", () => {
  it("weighs no more pairs for a commitment as it grows, formulas or not", () => {
    const [short, long] = [pairsEach(40), pairsEach(120)];
    expect(short).toBeGreaterThan(1);
    expect(long).toBeLessThan(short * 1.5);
    expect(long).toBeLessThan(20);
  });

  it("keeps every id, link and relation when one more statement comes, in whatever order they are read", () => {
    const results = makeLargeSeries(7, 40);
    const before = followResults(results.slice(0, 6));
    const after = followResults([...results].reverse());
    expect(after.commitments.slice(0, before.commitments.length)).toEqual(before.commitments);
    const steps = before.changes.map((row) => row.change_id);
    const kept = after.changes.filter(({ change_id }) => steps.includes(change_id));
    expect(kept).toEqual(before.changes);
    expect(after.commitments.length).toBeGreaterThan(before.commitments.length);
  });
});
