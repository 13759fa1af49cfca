import { moveDay } from "../calendar.ts";
import type { DateDraft, DateScene, Refiner } from "../date-draft.ts";

/**
 * Reads what bounds a date from above: 到2015年, 不晚于2015年, 2015年前, 2014年年底前, 年内. The
 * readings are decisions: see `docs/readings.md`.
 */
export const readDeadlines: Refiner = (drafts, scene) =>
  drafts.map((draft) =>
    draft.to === null || draft.duration !== null ? draft : readOne(draft, scene),
  );

function readOne(draft: DateDraft, { text, language, context }: DateScene): DateDraft {
  const { cues } = language;
  const role = draft.role === "reference" ? "reference" : "deadline";
  if (cues.as_of.before(text, draft.start) > 0) return { ...draft, role: "reference" };
  const before = cues.before.after(text, draft.end);
  if (before > 0) {
    const end = draft.end + before;
    const to = lastDayBefore(draft);
    return to === null ? draft : byEnd({ ...draft, end, to, role }, context.signedOn);
  }
  const within = cues.within.after(text, draft.end);
  if (within > 0) return { ...draft, end: draft.end + within, role };
  const isPart = draft.point !== null && (draft.point.months ?? draft.point.days) !== null;
  if (cues.no_later_than.before(text, draft.start) > 0)
    return byEnd({ ...draft, role }, context.signedOn);
  if (draft.rangeEnd || draft.role !== null) return draft;
  if (cues.deadline_before.before(text, draft.start) === 0) return draft;
  return isPart && draft.precision === "month"
    ? byEnd({ ...draft, role }, context.signedOn)
    : { ...draft, role };
}

/** 2015年前 is over with 2014; 2015年底前 and 6月30日前 take that time in. */
function lastDayBefore(draft: DateDraft): string | null {
  const isPart = draft.point !== null && (draft.point.months ?? draft.point.days) !== null;
  if (isPart || draft.precision === "day" || draft.rangeEnd || draft.from === null) return draft.to;
  return moveDay(draft.from, -1, "D");
}

/**
 * Opens the start. What is over when the document is signed is no deadline: a month without a year
 * is then next year's, and a year only says what is meant (1992年前).
 */
function byEnd(draft: DateDraft, signedOn: string): DateDraft {
  const { point, to, anchored } = draft;
  const open = { ...draft, from: null };
  if (to === null || to >= signedOn) return open;
  if (anchored && point?.yearsAway === null && point.month !== null)
    return { ...open, to: moveDay(to, 1, "Y") };
  return { ...open, role: "reference" };
}
