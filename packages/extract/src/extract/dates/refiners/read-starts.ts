import { moveDay } from "../calendar.ts";
import type { DateDraft, DateScene, Refiner } from "../date-draft.ts";

/** Reads what bounds a date from below: 自2015年起, 2012年以来, 2020年后. */
export const readStarts: Refiner = (drafts, scene) =>
  drafts.map((draft) =>
    draft.from === null || draft.duration !== null ? draft : readOne(draft, scene),
  );

function readOne(draft: DateDraft, { text, language, context }: DateScene): DateDraft {
  const { cues } = language;
  const role = draft.role === "reference" ? "reference" : "start";
  const since = cues.since_after.after(text, draft.end);
  if (since > 0)
    return { ...draft, end: draft.end + since, to: context.signedOn, role, anchored: true };
  const start = cues.start_after.after(text, draft.end);
  if (start > 0) return { ...draft, end: draft.end + start, to: null, role };
  const after = cues.after.after(text, draft.end);
  if (after > 0 && draft.to !== null) {
    const from = draft.precision === "day" ? draft.from : moveDay(draft.to, 1, "D");
    return from === null ? draft : { ...draft, end: draft.end + after, from, to: null, role };
  }
  const opens = draft.role === null && cues.start_before.before(text, draft.start) > 0;
  return opens ? { ...draft, role } : draft;
}
