import type { DateDraft, Refiner } from "../date-draft.ts";

/** Drops a date that begins inside the one before it: the 年内 of 今年年内. */
export const dropOverlaps: Refiner = (drafts) => {
  const kept: DateDraft[] = [];
  for (const draft of drafts) if (draft.start >= (kept.at(-1)?.end ?? 0)) kept.push(draft);
  return kept;
};
