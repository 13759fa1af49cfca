import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/extract/dates/find-dates.ts";
import { zhDates } from "../../../src/languages/zh/dates/zh-dates.ts";
import { HOSTILE_UNITS } from "../../examples/hostile-units.ts";
import { LINEAR, measureGrowth } from "../../examples/measure-growth.ts";

const context = { signedOn: "2016-06-22", relationsSince: "1992-01-02" };
const find = (text: string) => findDates(text, zhDates, context);

describe("dates in hostile text", () => {
  it.each(HOSTILE_UNITS)("takes twice the time for twice the text: %j", (unit) => {
    expect(measureGrowth(find, unit)).toBeLessThanOrEqual(LINEAR);
  });

  it.each([
    "1".repeat(10_000),
    "二".repeat(10_000),
    `${"2".repeat(9_999)}年`,
    "亿亿亿亿",
    "2011年13月45日",
    "二〇一五年二月三十日",
    "２０１５年２月３０日",
    "2015年6月31日至7月45日",
    "13月1日",
    "2016年0月",
    "第九十九个五年规划",
    "99999年",
    "五万亿年后",
  ])("invents no date: %.20s", (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    "2011年至2012年至2013年",
    "2011年6月12日至14日至16日",
    "《2011年《2012年》至2013年》",
    "２０11年６月1２日",
    "2011年前前前后后起起以来",
    "今年年内年底前",
    "未来10年内的5年来",
    "从2011年到2010年",
  ])("gives days that exist, in order and apart: %s", (text) => {
    const found = find(text);
    let end = 0;
    for (const date of found) {
      expect(date.text).toBe(text.slice(date.start, date.end));
      expect(date.start).toBeGreaterThanOrEqual(end);
      end = date.end;
      for (const day of [date.date_from, date.date_to])
        if (day) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      if (date.date_from && date.date_to)
        expect(date.date_from.localeCompare(date.date_to)).toBeLessThanOrEqual(0);
    }
    expect(found.length).toBeGreaterThan(0);
  });
});
