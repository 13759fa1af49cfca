import type { Refiner } from "../date-draft.ts";

/** A date inside a title or a name (2017年专项世博会) says what is meant, not when it is to be done. */
export const markNames: Refiner = (drafts, { text, language: { cues } }) => {
  const opened = cues.title_open.ends(text);
  const closed = cues.title_close.ends(text);
  let opens = 0;
  let closes = 0;
  return drafts.map((draft) => {
    while ((opened[opens] ?? text.length) <= draft.start) opens++;
    while ((closed[closes] ?? text.length) <= draft.start) closes++;
    const isTitled = opens > closes && closes < closed.length;
    // Events and plans are named by their year, hardly by their days.
    const isInName = draft.precision !== "day" && cues.name_after.after(text, draft.end) > 0;
    const isNamed = isTitled || isInName;
    return isNamed && draft.role !== "recurrence" ? { ...draft, role: "reference" } : draft;
  });
};
