import { type CalendarPoint, spanOfPoint } from "../calendar-point.ts";
import type { DateDraft, Refiner } from "../date-draft.ts";

/** Longest words that join two dates, in UTF-16 code units. */
const LONGEST_JOINT = 4;

/**
 * Joins two dates with 至 or a dash between them. What the second leaves out (2011年6月12日至14日)
 * it takes from the first.
 */
export const joinRanges: Refiner = (drafts, { text, language }) => {
  const joined: DateDraft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, draft.start) : "";
    const isJoint =
      between !== "" &&
      between.length <= LONGEST_JOINT &&
      language.cues.range.after(between, 0) === between.length;
    const range = last && isJoint ? joinTwo(last, draft) : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(draft);
  }
  return joined;
};

function joinTwo(first: DateDraft, second: DateDraft): DateDraft | null {
  if (first.rangeEnd || second.rangeEnd || !first.point || !second.point) return null;
  if (first.partial && !second.partial) return null;
  const rangeEnd = inherit(first.point, second.point);
  if ((first.point.year ?? 0) > (rangeEnd.year ?? Number.POSITIVE_INFINITY)) return null;
  return { ...first, end: second.end, partial: false, rangeEnd, role: first.role ?? "period" };
}

function inherit(first: CalendarPoint, second: CalendarPoint): CalendarPoint {
  const stated = second.year !== null || second.yearsAway !== null;
  const year = stated ? second : first;
  const month = second.day !== null && second.month === null ? first : second;
  const end: CalendarPoint = {
    ...second,
    year: year.year,
    yearsAway: year.yearsAway,
    month: month.month,
    monthsAway: month.monthsAway,
  };
  // 2012年12月30日至1月3日 ends in the next year.
  const turns =
    !stated && end.year !== null && first.month !== null && (end.month ?? 12) < first.month;
  return turns && end.year !== null && spanOfPoint(end, end.year + 1)
    ? { ...end, year: end.year + 1 }
    : end;
}
