import { moveDay } from "../calendar.ts";
import { reading } from "../date-draft.ts";
import type { Reader } from "../reader.ts";

/** Reads 第三个十年 of diplomatic relations, where their first day is known. */
export const readNthDecade: Reader = ({ parts, start }, { text, language, context }) => {
  const nth = parts.nth === undefined ? null : language.readNumber(parts.nth);
  if (nth === null || !Number.isInteger(nth) || nth < 1 || nth > 100) return null;
  const duration = "P10Y";
  const since = context.relationsSince;
  if (since === null || language.cues.relations.before(text, start) === 0)
    return reading({ duration, role: "period" });
  const from = moveDay(since, (nth - 1) * 10, "Y");
  const next = moveDay(since, nth * 10, "Y");
  const to = next && moveDay(next, -1, "D");
  return from && to ? reading({ from, to, duration, precision: "decade", role: "period" }) : null;
};
