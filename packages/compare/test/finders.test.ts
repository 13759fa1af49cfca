import { describe, expect, it } from "vitest";
import { recognizersDates } from "../src/finders/recognizers-dates.ts";
import { recognizersQuantities } from "../src/finders/recognizers-quantities.ts";
import { finders } from "../src/finders.ts";
import { mendZeros, readsSigningDay } from "../src/reads-signing-day.ts";

const signedOn = "2016-06-22";
const dates = finders.filter(({ kind }) => kind === "date");
const quantities = finders.filter(({ kind }) => kind === "quantity");

describe.each(dates)("dates by $name", (finder) => {
  it("reads a plain day on a later line, at its place in the whole text", () => {
    const text = "双方举行会谈。\n协议于2018年3月5日生效。";
    const [found] = finder.find({ text, signedOn });
    expect(text.slice(found?.start, found?.end)).toBe("2018年3月5日");
    expect(found?.readings).toEqual(["2018-03-05/2018-03-05"]);
  });

  it("reads the day of signing once its zero is a proper one", () => {
    const statement = { text: "双方将保持联系。\n二0一六年六月二十二日于北京", signedOn };
    expect(readsSigningDay(finder, mendZeros(statement))).toBe(true);
  });

  it("does not take an opening date for the day of signing", () => {
    const text = "2016年6月22日，双方发表声明。\n于北京";
    expect(readsSigningDay(finder, { text, signedOn })).toBe(false);
  });
});

describe.each(quantities)("quantities by $name", (finder) => {
  it("reads an amount of money as a whole", () => {
    const text = "欢迎。\n达到300亿美元。";
    const found = finder.find({ text, signedOn });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["300亿美元"]);
    expect(found[0]?.readings).toContain("30000000000 USD");
  });
});

describe("answers of Recognizers-Text", () => {
  const readingsOf = (text: string) =>
    recognizersDates.find({ text, signedOn }).map(({ readings }) => readings);

  it("may mean the last day of a year or the first of the next", () => {
    expect(readingsOf("计划于2018年举办")).toEqual([
      ["2018-01-01/2019-01-01", "2018-01-01/2018-12-31"],
    ]);
  });

  it("keep an end open", () => {
    expect(readingsOf("2018年前")).toEqual([["../2018-01-01", "../2017-12-31"]]);
  });

  it("are no dates where they are times of day, and no amounts without a number", () => {
    expect(readingsOf("早日完成")).toEqual([]);
    expect(recognizersQuantities.find({ text: "人民币", signedOn })).toEqual([]);
  });
});
