import { Evaluation } from "@pledgeline/schema/evaluation";
import { describe, expect, it } from "vitest";
import { evaluate } from "../src/evaluate.ts";
import { formatEvaluation } from "../src/format-evaluation.ts";
import { smallDataset } from "./small-dataset.ts";
import { smallGold } from "./small-gold.ts";

const { evaluation, misses } = evaluate(smallDataset, smallGold);
const figures = (stage: string, measure: string) => {
  const {
    kind: _k,
    stage: _s,
    measure: _m,
    ...rest
  } = evaluation.measures.find((one) => one.stage === stage && one.measure === measure) ?? {};
  return rest;
};
const missed = (kind: string) =>
  misses.filter((miss) => miss.kind === kind).map(({ quote, detail }) => [quote, detail]);

// All figures are counted by hand: 4 commitments of 7 + 6 + 14 + 8 characters are annotated.
describe("scoring a dataset against annotations", () => {
  it("pairs commitments at half overlap, whatever the white space of the edition", () => {
    expect(figures("commitments", "found")).toEqual({
      right: 3,
      found: 4,
      wanted: 4,
      precision: 75,
      recall: 75,
      f1: 75,
    });
    expect(missed("missed")).toEqual([["中方反对干涉内政", ""]]);
    expect(missed("extra")).toEqual([["内政", ""]]);
  });

  it("counts the commitments with the very same boundaries", () => {
    expect(figures("commitments", "same boundaries")).toMatchObject({ right: 2, f1: 50 });
    expect(missed("boundary")).toEqual([["支持银行合作", "got: 支持银行"]]);
  });

  it("counts the characters that both take for commitments", () => {
    // Found 7 + 4 + 14 + 2, all of them annotated.
    expect(figures("commitments", "characters")).toEqual({
      right: 27,
      found: 27,
      wanted: 35,
      precision: 100,
      recall: 77.1,
      f1: 87.1,
    });
  });

  it.each([
    ["type", { count: 2, of: 3, percent: 66.7 }],
    ["strength", { count: 2, of: 3, percent: 66.7 }],
    ["actor", { count: 3, of: 3, percent: 100 }],
    ["pillar", { count: 2, of: 3, percent: 66.7 }],
    ["deadline found", { count: 0, of: 1, percent: 0 }],
  ])("counts how often the %s of a found commitment is right", (measure, wanted) => {
    expect(figures("commitments", measure)).toEqual(wanted);
  });

  it("says what was wanted and what was got instead", () => {
    expect(missed("type")).toEqual([["支持银行合作", "support, got action"]]);
    expect(missed("strength")).toEqual([["双方愿在2015年前建成铁路", "intent, got firm"]]);
    expect(missed("pillar")).toEqual([["双方将扩大贸易", "trade-investment, got finance"]]);
  });

  it("counts what was taken for what, an accepted pillar as right", () => {
    const pillars = evaluation.confusions.filter(({ label }) => label === "pillar");
    expect(pillars.map(({ wanted, got, count }) => [wanted, got, count])).toEqual([
      ["connectivity", "connectivity", 1],
      ["finance", "finance", 1],
      ["trade-investment", "finance", 1],
    ]);
  });

  it("accepts another span of a date, and ignores what is marked so", () => {
    expect(figures("dates", "found")).toMatchObject({ right: 1, found: 2, wanted: 1, f1: 66.7 });
    expect(figures("dates", "same boundaries")).toMatchObject({ right: 1 });
    expect(figures("dates", "read right")).toEqual({ count: 1, of: 1, percent: 100 });
    expect(missed("date extra")).toEqual([["会晤", ""]]);
  });

  it("leaves out what nobody annotated", () => {
    expect(evaluation.measures.map(({ stage }) => stage)).not.toContain("names");
    const bare = evaluate(smallDataset, { ...smallGold, commitments: [], threads: [] });
    expect(new Set(bare.evaluation.measures.map(({ stage }) => stage))).toEqual(new Set(["dates"]));
  });

  it("follows the annotated threads: links, false links, relations, outcomes", () => {
    expect(figures("threads", "links found")).toEqual({ count: 1, of: 2, percent: 50 });
    expect(figures("threads", "false links")).toEqual({ count: 2, of: 3, percent: 66.7 });
    expect(figures("threads", "relation")).toEqual({ count: 0, of: 1, percent: 0 });
    expect(figures("threads", "outcome")).toEqual({ count: 1, of: 2, percent: 50 });
    expect(missed("outcome")).toEqual([["Build the railway", "current, got dropped"]]);
  });

  it("says of which documents it speaks, and that the figures are an upper bound", () => {
    expect(evaluation.annotated_documents).toEqual(["alf-bet-2011-05-01"]);
    expect(evaluation.upper_bound).toBe(true);
    const unseen = smallGold.documents.map((one) => ({ ...one, developed_on: false }));
    const honest = evaluate(smallDataset, { ...smallGold, documents: unseen });
    expect(honest.evaluation.upper_bound).toBe(false);
  });

  it("holds a missing document against the dataset", () => {
    const [, second] = smallDataset.documents;
    const part = { ...smallDataset, documents: second === undefined ? [] : [second] };
    const { evaluation, misses } = evaluate(part, smallGold);
    expect(evaluation).toMatchObject({ documents_found: 1, documents_wanted: 2 });
    expect(evaluation.measures[0]).toMatchObject({ right: 0, wanted: 4, f1: 0 });
    expect(misses[0]).toMatchObject({ kind: "document", where: "first" });
  });

  it("notes a row whose offsets do not give its words", () => {
    const commitments = smallDataset.commitments.map((row) => ({
      ...row,
      quote: `${row.quote}。`,
    }));
    const { misses } = evaluate({ ...smallDataset, commitments }, smallGold);
    expect(misses.filter(({ kind }) => kind === "offset")).toHaveLength(6);
  });

  it("writes figures that its schema reads back", () => {
    expect(Evaluation.parse(JSON.parse(formatEvaluation(evaluation)))).toEqual(evaluation);
    expect(Evaluation.safeParse({}).success).toBe(false);
  });
});
