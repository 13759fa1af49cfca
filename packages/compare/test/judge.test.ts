import { describe, expect, it } from "vitest";
import { judge } from "../src/judge.ts";
import { score } from "../src/score.ts";
import { documentWith, fakeFinder, year } from "./sample.ts";

const right = { start: 5, end: 10, readings: ["2018-01-01/2018-12-31"] };

function scoreOf(findings: readonly (typeof right)[], document = documentWith([year])) {
  const finder = fakeFinder(...findings);
  const outcome = judge(finder, document);
  return score(finder, outcome ? [outcome] : []);
}

describe("what counts as right", () => {
  it("counts the annotated place and the other accepted one", () => {
    expect(scoreOf([right])).toMatchObject({ f1: 100, valuesRight: 1 });
    expect(scoreOf([{ ...right, start: 4 }])).toMatchObject({ f1: 100, valuesRight: 1 });
  });

  it("counts a right value in a wrong place as a value alone", () => {
    expect(scoreOf([{ ...right, end: 9 }])).toMatchObject({ f1: 0, valuesRight: 1 });
  });

  it("counts a wrong value in a right place as a place alone", () => {
    const wrong = { ...right, readings: ["2017-01-01/2017-12-31"] };
    expect(scoreOf([wrong])).toMatchObject({ f1: 100, valuesRight: 0 });
  });

  it("takes any reading of an answer that has several", () => {
    const open = { ...right, readings: ["2017-01-01/2017-12-31", ...right.readings] };
    expect(scoreOf([open]).valuesRight).toBe(1);
  });

  it("lets one answer be in the right place for one annotation only", () => {
    const both = { ...year, places: year.places };
    expect(scoreOf([right], documentWith([year, both]))).toMatchObject({ recall: 50 });
  });
});

describe("what counts at all", () => {
  it("holds an answer against a finder where nothing is annotated", () => {
    const madeUp = { start: 20, end: 22, readings: ["P1Y"] };
    expect(scoreOf([right, madeUp])).toMatchObject({ found: 2, precision: 50, recall: 100 });
  });

  it("leaves out answers in ignored places", () => {
    const vague = { start: 20, end: 22, readings: [] };
    const document = documentWith([year], [{ start: 21, end: 25 }]);
    expect(scoreOf([right, vague], document)).toMatchObject({ found: 1, precision: 100 });
  });

  it("keeps an answer that touches an annotation and an ignored place", () => {
    const document = documentWith([year], [{ start: 10, end: 12 }]);
    expect(scoreOf([{ ...right, end: 11 }], document).found).toBe(1);
  });

  it("says nothing of a document without annotations", () => {
    expect(judge(fakeFinder(right), { ...documentWith([]), annotations: null })).toBeNull();
  });
});
