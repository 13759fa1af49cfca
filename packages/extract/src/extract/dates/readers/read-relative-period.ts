import { moveDay, type PeriodUnit, parseDay } from "../calendar.ts";
import { spanOfPoint } from "../calendar-point.ts";
import { reading } from "../date-draft.ts";
import type { Reader } from "../reader.ts";
import { readPeriod } from "./read-period.ts";

const PRECISION_OF_UNIT: Readonly<Record<PeriodUnit, "year" | "month" | "day">> = {
  Y: "year",
  M: "month",
  W: "day",
  D: "day",
};

/** Reads a span from or to the signing date: 未来10年, 过去五年. */
export const readWindow: Reader = ({ parts }, { language, context }) => {
  const period = readPeriod(parts, language);
  if (!period) return null;
  const { count, unit, duration, isMore } = period;
  // 过去30多年: its first day is anyone's guess.
  if (isMore) return reading({ duration, role: "period" });
  const past = language.meaning("direction", parts.direction) === "past";
  const other = moveDay(context.signedOn, past ? -count : count, unit);
  const [from, to] = past ? [other, context.signedOn] : [context.signedOn, other];
  if (!other) return null;
  return reading({
    from,
    to,
    duration,
    precision: PRECISION_OF_UNIT[unit],
    role: "period",
    anchored: true,
  });
};

/** Reads 五年内: from the signing date until five years after it. */
export const readWithin: Reader = (match, scene) => {
  const { language, context, text } = scene;
  const period = readPeriod(match.parts, language);
  if (!period) return null;
  const { count, unit, duration } = period;
  if (
    match.parts.direction !== undefined &&
    language.meaning("direction", match.parts.direction) === "past"
  )
    return readWindow(match, scene);
  // 协定生效后三年内 runs from another day than the signing.
  if (language.cues.counted_from.before(text, match.start) > 0 || period.isMore)
    return reading({ duration, role: "period" });
  const to = moveDay(context.signedOn, count, unit);
  const precision = PRECISION_OF_UNIT[unit];
  return to === null
    ? null
    : reading({
        from: context.signedOn,
        to,
        duration,
        precision,
        role: "deadline",
        anchored: true,
      });
};

/** Reads 二十年来: until the signing date. */
export const readPastUntilNow: Reader = ({ parts }, { language, context }) => {
  const period = readPeriod(parts, language);
  if (!period) return null;
  const { count, unit, duration, isMore } = period;
  if (isMore) return reading({ duration, role: "period" });
  const from = moveDay(context.signedOn, -count, unit);
  if (!from) return null;
  return reading({
    from,
    to: context.signedOn,
    duration,
    precision: PRECISION_OF_UNIT[unit],
    role: "period",
    anchored: true,
  });
};

/** Reads 三十年前 as the whole year, or month, or the day so far before the signing date. */
export const readAgo: Reader = ({ parts, start }, { text, language, context }) => {
  const period = readPeriod(parts, language);
  if (!period || period.isMore) return null;
  // 期满一年前 counts from another day than the signing.
  if (language.cues.counted_from.before(text, start) > 0)
    return reading({ duration: period.duration, role: "period" });
  const day = moveDay(context.signedOn, -period.count, period.unit);
  if (!day) return null;
  const { year, month, day: date } = parseDay(day);
  const span = spanOfPoint(
    {
      year,
      yearsAway: null,
      month: period.unit === "Y" ? null : month,
      monthsAway: null,
      day: period.unit === "D" || period.unit === "W" ? date : null,
      months: null,
      days: null,
    },
    year,
  );
  return span && reading({ ...span, role: "reference", anchored: true });
};

/** Reads 两年后: from so long after the signing date on. */
export const readLater: Reader = (match, { language, context, text }) => {
  const period = readPeriod(match.parts, language);
  if (!period || period.isMore) return null;
  const { count, unit, duration } = period;
  if (language.cues.counted_from.before(text, match.start) > 0)
    return reading({ duration, role: "period" });
  const from = moveDay(context.signedOn, count, unit);
  return from === null
    ? null
    : reading({
        from,
        duration,
        precision: PRECISION_OF_UNIT[unit],
        role: "start",
        anchored: true,
      });
};
