import { moveDay, parseDay } from "../calendar.ts";
import { spanOfPoint } from "../calendar-point.ts";
import { reading } from "../date-draft.ts";
import type { Reader } from "../reader.ts";
import { PRECISION_OF_UNIT, readPeriod } from "./read-period.ts";

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
