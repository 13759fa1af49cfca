import { describe, expect, it } from "vitest";
import type { DateContext } from "../../../src/extract/dates/date-mention.ts";
import { findDates } from "../../../src/extract/dates/find-dates.ts";
import { zhDates } from "../../../src/languages/zh/dates/zh-dates.ts";
import { readStatements } from "../../examples/read-statements.ts";

const context = { signedOn: "2018-06-07", relationsSince: "1992-01-05" };
const find = (text: string, given: DateContext = context) => findDates(text, zhDates, given);
const days = (text: string) => find(text).map((date) => [date.text, date.date_from, date.date_to]);

describe("a date without a year", () => {
  it("takes the year of a date before it in its sentence", () => {
    expect(days("2017年12月3日启动，12月5日结束。")).toEqual([
      ["2017年12月3日", "2017-12-03", "2017-12-03"],
      ["12月5日", "2017-12-05", "2017-12-05"],
    ]);
    expect(find("2017年12月3日启动，12月5日结束。")[1]?.anchored).toBe(false);
  });

  it("takes the signing year in a new sentence", () => {
    expect(days("2017年12月3日启动。6月5日举行会晤。")[1]).toEqual([
      "6月5日",
      "2018-06-05",
      "2018-06-05",
    ]);
  });

  it("takes the year of the date before it where the words say the same year", () => {
    expect(days("2013年3月首次提出。同年9月再次提出。")[1]).toEqual([
      "同年9月",
      "2013-09-01",
      "2013-09-30",
    ]);
    expect(find("同年9月提出。")).toEqual([]);
  });

  it("is next year's where a deadline would be over before the signing", () => {
    expect(days("双方将于2月底前完成。")).toEqual([["2月底前", null, "2019-02-28"]]);
    expect(days("双方将于9月底前完成。")).toEqual([["9月底前", null, "2018-09-30"]]);
  });

  it("reads 下月 and 上月 over the turn of the year", () => {
    const inDecember = { ...context, signedOn: "2018-12-31" };
    expect(find("下月", inDecember)[0]?.date_from).toBe("2019-01-01");
    const inJanuary = { ...context, signedOn: "2018-01-31" };
    expect(find("上月", inJanuary)[0]?.date_to).toBe("2017-12-31");
  });
});

describe("an anniversary", () => {
  it("falls on its day where it counts from known relations", () => {
    expect(find("两国建交30周年")[0]?.date_from).toBe("2022-01-05");
  });

  it("is a number of years where the day is unknown or far off", () => {
    const unknown = { ...context, relationsSince: null };
    expect(find("两国建交30周年", unknown)[0]).toMatchObject({ date_from: null, duration: "P30Y" });
    expect(find("两国建交70周年")[0]).toMatchObject({ date_from: null, duration: "P70Y" });
  });

  it("of relations that began on 29 February falls on the last of February", () => {
    const leap = { signedOn: "2019-06-07", relationsSince: "1992-02-29" };
    expect(find("建交27周年", leap)[0]?.date_from).toBe("2019-02-28");
  });
});

describe("the dates of the joint statements in the corpus", () => {
  it.each(readStatements())(
    "stand where they say, in order and apart: $file",
    ({ text, signedOn }) => {
      const found = find(text, { signedOn, relationsSince: "1992-01-03" });
      let end = 0;
      for (const date of found) {
        expect(text.slice(date.start, date.end)).toBe(date.text);
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.date_from ?? date.date_to ?? date.duration).not.toBeNull();
        end = date.end;
      }
      expect(found.length).toBeGreaterThan(5);
    },
  );

  it.each(readStatements())("close with the day of signing: $file", ({ text, signedOn }) => {
    const last = find(text, { signedOn, relationsSince: null }).at(-1);
    expect(last).toMatchObject({ role: "signature", date_from: signedOn, date_to: signedOn });
  });
});
