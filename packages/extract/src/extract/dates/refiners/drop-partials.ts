import type { Refiner } from "../date-draft.ts";

/** Drops days that no range took: 14日 alone names no day. */
export const dropPartials: Refiner = (drafts) => drafts.filter(({ partial }) => !partial);
