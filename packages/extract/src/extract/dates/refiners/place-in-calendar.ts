import { parseDay } from "../calendar.ts";
import { type CalendarPoint, spanOfPoint } from "../calendar-point.ts";
import type { DateDraft, Refiner } from "../date-draft.ts";

/** A year that a date before has, and whether that one had it from the signing date. */
interface KnownYear {
  readonly year: number;
  readonly anchored: boolean;
}

/**
 * Gives every point its year, and its days. A year that is not in the words comes from a date
 * before it in the same sentence, else from the signing date. Drops what the calendar does not have.
 */
export const placeInCalendar: Refiner = (drafts, { text, language, context }) => {
  const signed = parseDay(context.signedOn);
  const placed: DateDraft[] = [];
  // Most texts give every year: then it does not matter where their sentences end.
  const isOpen = drafts.some(({ point }) => point && point.year === null);
  const sentenceEnds = isOpen ? language.cues.sentence_end.ends(text) : [];
  let before: { readonly sentence: number; readonly known: KnownYear } | null = null;
  let sentence = 0;
  for (const draft of drafts) {
    if (!draft.point) {
      placed.push(draft);
      continue;
    }
    while ((sentenceEnds[sentence] ?? text.length) <= draft.start) sentence++;
    const isNear = before?.sentence === sentence;
    const known: KnownYear | null = before && (isNear || draft.sameYear) ? before.known : null;
    if (draft.sameYear && known === null) continue;
    const start = yearOf(draft.point, known, signed);
    const end = draft.rangeEnd && yearOf(draft.rangeEnd, start, signed);
    const first = spanOfPoint(start.point, start.year);
    const last = end ? spanOfPoint(end.point, end.year) : first;
    if (!first || !last || first.from > last.to) continue;
    const { precision } = first;
    const anchored = start.anchored || (end?.anchored ?? false);
    before = { sentence, known: { year: end?.year ?? start.year, anchored } };
    placed.push({ ...draft, from: first.from, to: last.to, precision, anchored });
  }
  return placed;
};

function yearOf(
  point: CalendarPoint,
  known: KnownYear | null,
  signed: { year: number; month: number },
) {
  if (point.year !== null) return { point, year: point.year, anchored: false };
  if (point.yearsAway !== null)
    return { point, year: signed.year + point.yearsAway, anchored: true };
  if (point.monthsAway !== null) {
    const months = signed.year * 12 + signed.month - 1 + point.monthsAway;
    const month = (months % 12) + 1;
    return { point: { ...point, month }, year: Math.floor(months / 12), anchored: true };
  }
  const isDayOnly = point.day !== null && point.month === null;
  const placed = isDayOnly ? { ...point, month: signed.month } : point;
  const { year, anchored } = known ?? { year: signed.year, anchored: true };
  return { point: placed, year, anchored: anchored || isDayOnly };
}
