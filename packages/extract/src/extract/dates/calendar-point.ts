import type { Precision } from "@pledgeline/schema/codes";
import { daysInMonth, isoDay } from "./calendar.ts";

/** A place in the calendar as far as its words give it. What is null its surroundings have to give. */
export interface CalendarPoint {
  readonly year: number | null;
  /** Years from the signing year, where the words say so: 1 in 明年. */
  readonly yearsAway: number | null;
  readonly month: number | null;
  /** Months from the signing month: 1 in 下月. */
  readonly monthsAway: number | null;
  readonly day: number | null;
  /** First and last month of a part of the year: 7 and 12 in 下半年. */
  readonly months: readonly [number, number] | null;
  /** First and last day of a part of the month; 31 is its last day: 21 and 31 in 下旬. */
  readonly days: readonly [number, number] | null;
}

export interface DaySpan {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
}

const PRECISION_OF_MONTHS: Readonly<Record<number, Precision>> = {
  3: "quarter",
  6: "half-year",
  12: "year",
};

/** First and last day of a point whose year is known; null where the calendar has no such day. */
export function spanOfPoint(point: CalendarPoint, year: number): DaySpan | null {
  const { month, day, months, days } = point;
  const [first, last] = month === null ? (months ?? [1, 12]) : [month, month];
  if (first < 1 || last > 12) return null;
  const lastDay = daysInMonth(year, last);
  const [start, end] = day === null ? (days ?? [1, lastDay]) : [day, day];
  const from = isoDay({ year, month: first, day: start });
  const to = isoDay({ year, month: last, day: day === null ? Math.min(end, lastDay) : end });
  if (!from || !to) return null;
  if (day !== null) return { from, to, precision: "day" };
  return { from, to, precision: PRECISION_OF_MONTHS[last - first + 1] ?? "month" };
}
