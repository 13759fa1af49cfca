import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../src/extract/quantities/find-quantities.ts";
import { zhQuantities } from "../../../src/languages/zh/quantities/zh-quantities.ts";
import { readStatements } from "../../examples/read-statements.ts";

const find = (text: string) => findQuantities(text, zhQuantities);

describe("the role of an amount", () => {
  it("comes from the words of its own clause", () => {
    const found = find("去年贸易额为300亿美元，双方力争将其提高到500亿美元。");
    expect(found.map(({ text, role }) => [text, role])).toEqual([
      ["300亿美元", "level"],
      ["500亿美元", "target"],
    ]);
  });

  it("is capacity beside words of what works can carry or make", () => {
    expect(find("使管道达到1500万吨/年的输油能力")[0]).toMatchObject({
      role: "capacity",
      unit: "t/a",
    });
  });
});

describe("quantities beside one another", () => {
  it("are found each by itself", () => {
    const found = find("一期8.5平方公里，二期第二阶段将新增30余家企业");
    expect(found.map(({ text, value, unit }) => [text, value, unit])).toEqual([
      ["一期", 1, "stage"],
      ["8.5平方公里", 8.5, "km2"],
      ["二期", 2, "stage"],
      ["第二阶段", 2, "stage"],
      ["30余家", 30, "count"],
    ]);
  });
});

describe("the quantities of the joint statements in the corpus", () => {
  it.each(readStatements())("stand where they say, in order and apart: $file", ({ text }) => {
    const found = find(text);
    let end = 0;
    for (const quantity of found) {
      expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
      expect(quantity.start).toBeGreaterThanOrEqual(end);
      end = quantity.end;
    }
    expect(found.length).toBeGreaterThan(1);
  });
});
