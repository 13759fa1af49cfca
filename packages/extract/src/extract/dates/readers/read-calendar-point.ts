import type { CalendarPoint } from "../calendar-point.ts";
import { type DateScene, reading } from "../date-draft.ts";
import type { Reader } from "../reader.ts";

/** A part of a year or month as rules write it: `7/12`. */
function readPart(source: string | number | null): readonly [number, number] | null {
  if (typeof source !== "string") return null;
  const [first = 0, last = 0] = source.split("/").map(Number);
  return [first, last];
}

const QUARTERS: Readonly<Record<number, readonly [number, number]>> = {
  1: [1, 3],
  2: [4, 6],
  3: [7, 9],
  4: [10, 12],
};

/** 前9个月, 前三季度. */
function firstMonths(months: number | null, quarters: number | null) {
  const last = months ?? (quarters === null ? null : quarters * 3);
  return last === null ? null : ([1, last] as const);
}

type Parts = Readonly<Record<string, string>>;

const SAME_YEAR = "same";

function pointOf(parts: Parts, { language }: DateScene): CalendarPoint | null {
  // A language may have words for a part, as English has for months.
  const number = (part: string) => {
    const written = parts[part];
    const meant = language.meaning(part, written);
    if (typeof meant === "number") return meant;
    return written === undefined ? null : language.readNumber(written);
  };
  const away = language.meaning("relative_year", parts.relative_year);
  const monthsAway = language.meaning("relative_month", parts.relative_month);
  const quarter = number("quarter");
  const point: CalendarPoint = {
    year: number("year"),
    yearsAway: typeof away === "number" ? away : null,
    month: number("month"),
    monthsAway: typeof monthsAway === "number" ? monthsAway : null,
    day: number("day"),
    months:
      quarter === null
        ? (readPart(language.meaning("year_part", parts.year_part)) ??
          readPart(language.meaning("short_year_part", parts.short_year_part)) ??
          firstMonths(number("first_months"), number("first_quarters")))
        : (QUARTERS[quarter] ?? null),
    days: readPart(language.meaning("month_part", parts.month_part)),
  };
  const unread = (part: string | undefined, value: unknown) => part !== undefined && value === null;
  const wrong =
    unread(parts.year, point.year) ||
    unread(parts.month, point.month) ||
    unread(parts.day, point.day) ||
    (quarter !== null && !QUARTERS[quarter]);
  return wrong ? null : point;
}

/** Reads years, months, days and parts of them, with or without what stands above them. */
export const readCalendarPoint: Reader = ({ parts }, scene) => {
  const point = pointOf(parts, scene);
  if (!point) return null;
  const sameYear = scene.language.meaning("relative_year", parts.relative_year) === SAME_YEAR;
  return reading({ point, sameYear });
};

/** Reads the day at an end of a range. */
export const readPartialDay: Reader = ({ parts }, scene) => {
  const point = pointOf(parts, scene);
  return point && reading({ point, partial: true });
};
