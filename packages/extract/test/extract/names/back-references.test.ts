import { describe, expect, it } from "vitest";
import { findDocumentNames } from "../../../src/extract/names/find-document-names.ts";
import { zhNames } from "../../../src/languages/zh/names/names.ts";
import { LINEAR, measureGrowth } from "../../examples/measure-growth.ts";
import { runExamples } from "../../examples/run-examples.ts";
import { readNames } from "./read-names.ts";

const pointingBack = (text: string) =>
  readNames(text).filter(({ rule }) => rule === "back-reference");

runExamples("zh/names-references.examples.yml", pointingBack);

describe("words that point back to several things", () => {
  const text = "双方愿加强同联合国和上海合作组织的协调，支持上述两个组织开展合作";

  it("are a mention of each of them, at one place", () => {
    const found = pointingBack(text);
    expect(found.map(({ entity_id }) => entity_id)).toEqual([
      "united-nations",
      "shanghai-cooperation-organisation",
    ]);
    expect(new Set(found.map(({ text: words }) => words))).toEqual(new Set(["上述两个组织"]));
  });

  it("are nothing where the text says another number of things", () => {
    expect(pointingBack(text.replace("两个", "三个"))).toEqual([]);
  });

  it("reach into the paragraph before, which words for one thing do not", () => {
    const read = (second: string) => {
      const first = "双方支持“一带一路”倡议。";
      const both = `${first}\n${second}`;
      const paragraphs = [
        { start: 0, end: first.length },
        { start: first.length + 1, end: both.length },
      ];
      const places = { gazetteer: [], paragraphs, commitments: paragraphs, past: [] };
      return findDocumentNames(both, zhNames, places).map(({ entity_id }) => entity_id);
    };
    expect(read("双方同意在上述倡议框架内开展合作")).toEqual(["belt-and-road", "belt-and-road"]);
    expect(read("双方同意在该倡议框架内开展合作")).toEqual(["belt-and-road"]);
  });
});

describe("words that point back outside a commitment", () => {
  it("are left alone", () => {
    const text = "双方高度评价中蒙经贸合作委员会的工作和该机制的作用";
    expect(readNames(text, false).map(({ rule }) => rule)).not.toContain("back-reference");
  });
});

describe("hostile text", () => {
  const units = [
    "中心",
    "该机制",
    "上述两个",
    "及其",
    "联合国及其",
    "联合国。该组织",
    "《甲乙协定》和",
  ];
  it.each(units)("takes twice the time for twice the text: %j", (unit) => {
    expect(measureGrowth((text) => readNames(text), unit)).toBeLessThanOrEqual(LINEAR);
  });
});
