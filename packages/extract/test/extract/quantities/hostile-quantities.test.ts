import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../src/extract/quantities/find-quantities.ts";
import { zhQuantities } from "../../../src/languages/zh/quantities/zh-quantities.ts";
import { HOSTILE_UNITS } from "../../examples/hostile-units.ts";
import { LINEAR, measureGrowth } from "../../examples/measure-growth.ts";

const find = (text: string) => findQuantities(text, zhQuantities);

describe("quantities in hostile text", () => {
  it.each(HOSTILE_UNITS)("takes twice the time for twice the text: %j", (unit) => {
    expect(measureGrowth(find, unit)).toBeLessThanOrEqual(LINEAR);
  });

  it.each([
    `${"9".repeat(10_000)}美元`,
    "亿亿亿亿美元",
    "9999999999999亿亿吨",
    "五至三倍",
    "第零次",
    "一百五美元",
  ])("invents no quantity: %.20s", (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each(["５00亿至６00亿美元", "10%至20%至30%", "二期三期第四期", "$100亿美元"])(
    "gives numbers that are exact, in order and apart: %s",
    (text) => {
      const found = find(text);
      let end = 0;
      for (const quantity of found) {
        expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
        expect(quantity.start).toBeGreaterThanOrEqual(end);
        end = quantity.end;
        expect(Number.isFinite(quantity.value)).toBe(true);
        if (quantity.value_max !== null) expect(quantity.value).toBeLessThan(quantity.value_max);
      }
      expect(found.length).toBeGreaterThan(0);
    },
  );
});
