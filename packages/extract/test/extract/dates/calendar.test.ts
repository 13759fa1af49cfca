import { describe, expect, it } from "vitest";
import { daysInMonth, isoDay, moveDay } from "../../../src/extract/dates/calendar.ts";

describe("the calendar", () => {
  it("has 29 days in the February of leap years alone", () => {
    expect([1900, 2000, 2015, 2016].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it("refuses days and months that do not exist", () => {
    const wrong = [
      { year: 2015, month: 2, day: 29 },
      { year: 2015, month: 13, day: 1 },
      { year: 2015, month: 0, day: 1 },
      { year: 2015, month: 4, day: 31 },
      { year: 2015, month: 4, day: 0 },
      { year: 99999, month: 1, day: 1 },
    ];
    expect(wrong.map(isoDay)).toEqual(wrong.map(() => null));
    expect(isoDay({ year: 2016, month: 2, day: 29 })).toBe("2016-02-29");
  });

  it("moves by days, weeks, months and years", () => {
    expect(moveDay("2015-12-31", 1, "D")).toBe("2016-01-01");
    expect(moveDay("2016-03-01", -1, "D")).toBe("2016-02-29");
    expect(moveDay("2016-02-20", 2, "W")).toBe("2016-03-05");
    expect(moveDay("2016-01-31", 1, "M")).toBe("2016-02-29");
    expect(moveDay("2016-01-15", -1, "M")).toBe("2015-12-15");
    expect(moveDay("2016-02-29", 1, "Y")).toBe("2017-02-28");
  });

  it("has no day beyond four-digit years", () => {
    expect(moveDay("2016-01-01", 9999, "Y")).toBeNull();
    expect(moveDay("2016-01-01", -9999, "Y")).toBeNull();
    expect(moveDay("2016-01-01", 99_999_999, "D")).toBeNull();
  });
});
