import type { Refiner } from "../date-draft.ts";

/**
 * Marks the day on which the document says that it was signed: in its last block, where no sentence
 * ends any more, or in a sentence that says so.
 */
export const markSignature: Refiner = (drafts, { text, language: { cues }, context }) => {
  // A block of signatures has line breaks, which end sentences too.
  const lastStop = cues.sentence_end.ends(text).findLast((end) => text[end - 1] !== "\n") ?? 0;
  return drafts.map((draft) => {
    if (draft.role !== null || draft.precision !== "day") return draft;
    if (draft.from !== context.signedOn || draft.to !== context.signedOn) return draft;
    return draft.start >= lastStop || cues.signing_after.after(text, draft.end) > 0
      ? { ...draft, role: "signature" }
      : draft;
  });
};
