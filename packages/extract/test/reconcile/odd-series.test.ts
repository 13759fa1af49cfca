import { describe, expect, it } from "vitest";
import type { DocumentResult } from "../../src/records.ts";
import { followResults, followSmall, makeResult } from "./small-series.ts";

const road = { quote: "双方将修建安集延-奥什公路", pillar: "connectivity" as const };
const silk = { quote: "双方将扩大蚕丝贸易", pillar: "trade-investment" as const };

/** The same statement under another id. */
function rename(result: DocumentResult, document_id: string): DocumentResult {
  const commitments = result.commitments.map((commitment) => {
    const commitment_id = commitment.commitment_id.replace(commitment.document_id, document_id);
    return { ...commitment, commitment_id, document_id };
  });
  return { ...result, document: { ...result.document, document_id }, commitments };
}

describe("an odd series", () => {
  it("of one statement has new threads alone, all current, and no silence", () => {
    const { threads, changes } = followSmall({ on: "2016-06-22", commitments: [road, silk] });
    expect(threads.map(({ outcome }) => outcome)).toEqual(["current", "current"]);
    expect(changes.map(({ relation }) => relation)).toEqual(["new", "new"]);
  });

  it("of none has no rows", () => {
    expect(followResults([])).toEqual({ commitments: [], threads: [], changes: [], issues: [] });
  });

  it("with two statements of one day follows the first by id into the second", () => {
    const one = makeResult({ on: "2016-06-22", commitments: [road] });
    const two = makeResult({ on: "2016-06-22", commitments: [silk, road] });
    const other = rename(two, "chn-uzb-2016-06-22-b");
    const made = followResults([other, one]);
    expect(made).toEqual(followResults([one, other]));
    expect(made.issues).toEqual([]);
    expect(made.commitments.map(({ relation }) => relation)).toEqual(["new", "new", "repeated"]);
  });

  it("with one text under two ids says so, and names both", () => {
    const one = makeResult({ on: "2016-06-22", commitments: [road] });
    const { issues } = followResults([one, rename(one, "chn-uzb-2016-06-22-b")]);
    expect(issues).toMatchObject([{ level: "warning", code: "repeated-document" }]);
    expect(issues[0]?.message).toContain("chn-uzb-2016-06-22 and chn-uzb-2016-06-22-b");
  });

  it("takes a thread up again after ten years, as the next or after silence", () => {
    const late = { on: "2026-06-22", commitments: [road] };
    const start = { on: "2016-06-22", commitments: [road] };
    const between = { on: "2021-06-22", commitments: [silk] };
    expect(followSmall(start, late).threads[0]?.history).toEqual(["new", "repeated"]);
    expect(followSmall(start, between, late).threads[0]?.history).toEqual(["new", "resumed"]);
  });

  it("leaves out a statement in a language without rules, and follows the others past it", () => {
    const start = makeResult({ on: "2016-06-22", commitments: [road] });
    const late = makeResult({ on: "2018-06-22", commitments: [road, silk] });
    const foreign = makeResult({ on: "2017-06-22", commitments: [silk] });
    const document = { ...foreign.document, language: "xx" };
    const { threads, issues } = followResults([start, { ...foreign, document }, late]);
    expect(threads.map(({ history }) => history)).toEqual([["new", "repeated"], ["new"]]);
    expect(issues).toMatchObject([{ code: "no-language", place: "chn-uzb-2017-06-22" }]);
  });

  it("carries a thread through two hundred statements", () => {
    const first = Date.parse("1992-01-02");
    const statements = Array.from({ length: 200 }, (_, year) => ({
      on: new Date(first + year * 8_640_000_000).toISOString().slice(0, 10),
      commitments: [road],
    }));
    const { threads, commitments } = followSmall(...statements);
    expect(threads).toHaveLength(1);
    expect(threads[0]?.occurrences).toBe(200);
    expect(new Set(commitments.slice(1).map(({ relation }) => relation))).toEqual(
      new Set(["repeated"]),
    );
  });
});
