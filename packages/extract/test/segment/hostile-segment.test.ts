import { describe, expect, it } from "vitest";
import { zhSegment } from "../../src/languages/zh/segment/zh-segment.ts";
import { splitDocument } from "../../src/segment/split-document.ts";
import { LINEAR, measureGrowth } from "../examples/measure-growth.ts";

const split = (text: string) => splitDocument(text, zhSegment);
const MEGA = 2_000_000;

describe("cutting a hostile document", () => {
  it.each([
    ["2 MB without a full stop or a comma", "双方加强合作", [1, 1, 1]],
    ["2 MB without a full stop, but with commas", "双方加强合作，", [1, 1, 95_239]],
    ["2 MB of full stops", "。", [1, 1, 1]],
    ["2 MB of numbers", "1.", [1, 1, 1]],
  ])("goes through to the end: %s", (_, unit, [paragraphs, sentences, clauses]) => {
    const bytes = Buffer.byteLength(unit);
    const outline = split(unit.repeat(Math.ceil(MEGA / bytes)));
    expect(outline).toHaveLength(paragraphs ?? 0);
    const found = outline.flatMap((paragraph) => paragraph.sentences);
    expect(found).toHaveLength(sentences ?? 0);
    expect(found.flatMap((sentence) => sentence.clauses)).toHaveLength(clauses ?? 0);
  });

  it("gives every one of 20,000 empty lines a paragraph without sentences", () => {
    const outline = split("\n".repeat(20_000));
    expect(outline).toHaveLength(20_001);
    expect(outline.flatMap((paragraph) => paragraph.sentences)).toEqual([]);
  });

  it.each(["（", "“《", "(["])(
    "reads on behind 50,000 signs that open a pair which is never closed: %s",
    (open) => {
      const [paragraph] = split(`${open.repeat(50_000 / open.length)}甲。乙，丙。`);
      expect(paragraph?.sentences.map((sentence) => sentence.clauses.length)).toEqual([1, 2]);
    },
  );

  it.each(["（甲，", "，", "\n", "（一）\n"])(
    "takes twice the time for twice the text: %j",
    (unit) => {
      expect(measureGrowth(split, unit)).toBeLessThanOrEqual(LINEAR);
    },
  );
});
