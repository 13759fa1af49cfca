import { Bound } from "@pledgeline/schema/codes";
import type { QuantityDraft, QuantityRefiner, QuantityScene } from "../quantity-draft.ts";

/** Reads what bounds an amount: 约, 超过, 不少于 before it, 以上, 左右 after it. */
export const readBounds: QuantityRefiner = (drafts, scene) =>
  drafts.map((draft) =>
    draft.unit === "stage" || draft.unit === "ordinal" ? draft : readOne(draft, scene),
  );

function readOne(draft: QuantityDraft, { text, language }: QuantityScene): QuantityDraft {
  const { cues, meaning } = language;
  const bound = (table: string, word: string) => Bound.safeParse(meaning(table, word)).data;
  const ahead = cues.bound_after.after(text, draft.end);
  const end = draft.end + ahead;
  const after = bound("bound_after", text.slice(draft.end, end));
  if (after) return { ...draft, end, bound: after };
  const back = cues.bound_before.before(text, draft.start);
  const before = bound("bound_before", text.slice(draft.start - back, draft.start));
  return before ? { ...draft, bound: before } : draft;
}
