/** Calendar arithmetic on ISO 8601 days as text: no clock, no time zone. */

export interface Ymd {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/** The ISO 8601 day, or null where the calendar has none: 30 February. */
export function isoDay({ year, month, day }: Ymd): string | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function parseDay(day: string): Ymd {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month, day: date };
}

export type PeriodUnit = "Y" | "M" | "W" | "D";

/** A day moved by so many periods; the 31st of a short month becomes its last day. */
export function moveDay(from: string, count: number, unit: PeriodUnit): string | null {
  const { year, month, day } = parseDay(from);
  if (unit === "D" || unit === "W") {
    const days = unit === "W" ? count * 7 : count;
    const moved = new Date(Date.UTC(year, month - 1, day + days));
    return Number.isNaN(moved.getTime()) ? null : isoDay(utcParts(moved));
  }
  const months = year * 12 + (month - 1) + (unit === "Y" ? count * 12 : count);
  const target = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  if (target.year < 1000 || target.year > 9999) return null;
  return isoDay({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

function utcParts(date: Date): Ymd {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
