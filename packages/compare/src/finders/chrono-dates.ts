import { type ParsedComponents, zh } from "chrono-node";
import type { Finder, Finding } from "../finder.ts";
import { localMidnight, readDays } from "../readings.ts";
import { findByLine } from "./find-by-line.ts";

/**
 * The dates of chrono, with its strict parsers for simplified Chinese: the casual ones find nothing
 * more here and take the 现在 of 实现在 for a date. A part that it fills in rather than
 * reads widens the date: without a day it is a month, without a month a year.
 */
export const chronoDates: Finder = {
  name: "chrono-node",
  kind: "date",
  own: false,
  find: ({ text, signedOn }) => {
    const reference = localMidnight(signedOn);
    return findByLine(text, (line) =>
      zh.hans.strict.parse(line, reference).map((result): Finding => {
        const first = daysOf(result.start);
        const last = result.end ? daysOf(result.end) : first;
        const start = result.index + result.text.length - result.text.trimStart().length;
        const end = start + result.text.trim().length;
        return { start, end, readings: [readDays(first.from, last.to)] };
      }),
    );
  },
};

function daysOf(parts: ParsedComponents): { from: string; to: string } {
  const [year, month, day] = [parts.get("year"), parts.get("month"), parts.get("day")];
  if (year === null || month === null || day === null) return { from: "..", to: ".." };
  if (parts.isCertain("day") || parts.isCertain("weekday")) {
    return { from: isoDay(year, month, day), to: isoDay(year, month, day) };
  }
  if (parts.isCertain("month")) {
    const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return { from: isoDay(year, month, 1), to: isoDay(year, month, lastDay) };
  }
  return { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) };
}

function isoDay(year: number, month: number, day: number): string {
  const sign = year < 0 ? "-" : "";
  const [y, m, d] = [Math.abs(year), month, day].map(String);
  return `${sign}${y?.padStart(4, "0")}-${m?.padStart(2, "0")}-${d?.padStart(2, "0")}`;
}
