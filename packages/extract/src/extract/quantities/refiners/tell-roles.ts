import type { QuantityRole } from "@pledgeline/schema/codes";
import type { QuantityDraft, QuantityRefiner } from "../quantity-draft.ts";

/** How far the words that tell a role may stand from the amount, in UTF-16 code units. */
const REACH = { capacity: 12, clause: 48 };

/** Tells capacity, target and level apart by the words of the clause. */
export const tellRoles: QuantityRefiner = (drafts, { text, language: { cues } }) => {
  const has = (cue: "capacity" | "reached" | "aimed_at", words: string) =>
    cues[cue].ends(words).length > 0;
  const roleOf = (draft: QuantityDraft): QuantityRole => {
    const before = text.slice(Math.max(0, draft.start - REACH.clause), draft.start);
    const after = text.slice(draft.end, draft.end + REACH.clause);
    const opening = before.slice(cues.clause_end.ends(before).at(-1) ?? 0);
    const closing = after.slice(0, cues.clause_end.ends(after)[0] ?? after.length);
    if (has("capacity", opening.slice(-REACH.capacity) + closing.slice(0, REACH.capacity)))
      return "capacity";
    const clause = `${opening} ${closing}`;
    return has("aimed_at", clause) && !has("reached", clause) ? "target" : "level";
  };
  return drafts.map((draft) => (draft.role === null ? { ...draft, role: roleOf(draft) } : draft));
};
