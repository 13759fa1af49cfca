import type { Refiner } from "../date-draft.ts";

/** Marks dates through which something lasts: 2014年至2016年, 2015年期间. */
export const markPeriods: Refiner = (drafts, { text, language: { cues } }) =>
  drafts.map((draft) =>
    draft.role === null && cues.period_after.after(text, draft.end) > 0
      ? { ...draft, role: "period" }
      : draft,
  );
