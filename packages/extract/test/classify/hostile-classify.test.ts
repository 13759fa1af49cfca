import { beforeAll, describe, expect, it } from "vitest";
import { classifyDocument } from "../../src/classify/classify-document.ts";
import { zh } from "../../src/languages/zh/zh.ts";
import { joinUnits } from "../../src/segment/join-units.ts";
import { splitDocument } from "../../src/segment/split-document.ts";
import { LINEAR, measureGrowth } from "../examples/measure-growth.ts";
import { series } from "../small-statement.ts";

const classify = (text: string) =>
  classifyDocument(text, splitDocument(text, zh.segment), series, zh);
const quotes = (text: string) => classify(text).map(({ unit }) => text.slice(unit.start, unit.end));

/** What looks slow on a busy machine is measured again on longer texts. */
const PATIENCE = 20_000;

describe("finding commitments in a hostile document", () => {
  // The first reading loads the dictionary, and code that is warm is timed with less noise.
  beforeAll(() => void classify("双方将加强合作，扩大贸易。".repeat(2_000)), PATIENCE);

  it.each(["双方将加强合作，", "双方将加强合作。", "在框架内", "\ud800"])(
    "takes twice the time for twice the text: %j",
    (unit) => {
      expect(measureGrowth(classify, unit)).toBeLessThanOrEqual(LINEAR);
    },
    PATIENCE,
  );

  it.each(["将", "在", "支持", "高度评价"])(
    "takes 50,000 cue words in a row for one sentence at most, and reads on: %s",
    (cue) => {
      const found = quotes(`${cue.repeat(50_000)}。蒙方将扩大出口。`);
      expect(found.length).toBeLessThanOrEqual(2);
      expect(found.at(-1)).toBe("蒙方将扩大出口");
    },
  );

  it.each([
    ["（", 100_000],
    ["“", 5_000],
    ["《", 5_000],
    ["(", 5_000],
  ])("reads on behind pairs that are opened and never closed: %s, %i times", (open, times) => {
    expect(quotes(`${open.repeat(times)}。蒙方将扩大出口。`)).toEqual(["蒙方将扩大出口"]);
  });

  it("finds one commitment in a sentence without a comma, however long", () => {
    const endless = "双方将加强合作".repeat(10_000);
    expect(quotes(endless)).toEqual([endless]);
  });

  it("finds every commitment between 5,000 commas", () => {
    const found = quotes("双方将加强合作，".repeat(5_000));
    expect(found).toHaveLength(5_000);
    expect(new Set(found)).toEqual(new Set(["双方将加强合作"]));
  });

  it("takes 130,000 openings of what never comes into the unit before them", () => {
    const clauses = classify("双方将合作，扩大贸易。").flatMap(({ unit }) => unit.clauses);
    const openings = Array.from({ length: 65_000 }, () => clauses).flat();
    const [unit] = joinUnits([
      ...clauses.slice(0, 1),
      ...openings.map((clause) => ({ ...clause, role: "opening" as const })),
    ]);
    expect(unit?.clauses).toHaveLength(130_001);
  });

  it.each([
    ["，", 100_000],
    ["；", 3_000],
    [",", 3_000],
    ["。", 3_000],
    ["、", 3_000],
    [" ", 3_000],
    ["为此，", 3_000],
  ])("finds nothing in a text of %j, %i times", (sign, times) => {
    expect(quotes(sign.repeat(times))).toEqual([]);
  });
});
