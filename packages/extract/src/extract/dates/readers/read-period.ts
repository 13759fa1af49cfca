import type { PeriodUnit } from "../calendar.ts";
import type { DateLanguage } from "../date-language.ts";

/** So many years, months, weeks or days. */
export interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
  /** ISO 8601: `P20Y`. */
  readonly duration: string;
  /** And some more: 三十多年. */
  readonly isMore: boolean;
}

const UNITS: readonly PeriodUnit[] = ["Y", "M", "W", "D"];

/** How exactly a number of such units gives a day. */
export const PRECISION_OF_UNIT: Readonly<Record<PeriodUnit, "year" | "month" | "day">> = {
  Y: "year",
  M: "month",
  W: "day",
  D: "day",
};

/** Longest span of time that a statement speaks of; beyond it the words mean something else. */
const MOST = 9999;

/** Reads `number`, `half` and `period_unit`: 五年, 一年半, 半年, and 三至五年 as its upper end. */
export function readPeriod(
  parts: Readonly<Record<string, string>>,
  language: DateLanguage,
): Period | null {
  const meaning = language.meaning("period_unit", parts.period_unit ?? parts.period_unit2);
  const unit = UNITS.find((known) => known === meaning);
  if (!unit) return null;
  const written = parts.number2 ?? parts.number;
  const half = parts.half ?? parts.half2 ?? parts.half3;
  const whole = written === undefined ? null : language.readNumber(written);
  if (written !== undefined && whole === null) return null;
  if (half !== undefined) {
    if (unit !== "Y") return null;
    return period((whole ?? 0) * 12 + 6, "M", false);
  }
  return period(whole ?? 1, unit, written !== undefined && language.saysMore(written));
}

function period(count: number, unit: PeriodUnit, isMore: boolean): Period | null {
  if (!Number.isInteger(count) || count < 1 || count > MOST) return null;
  return { count, unit, duration: `P${count}${unit}`, isMore };
}
