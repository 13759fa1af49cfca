import { moveDay, parseDay } from "../calendar.ts";
import { reading } from "../date-draft.ts";
import type { Reader } from "../reader.ts";

/** An anniversary of these relations is spoken of near its day; a far one is another pair's. */
const NEAR_YEARS = 5;

/** Reads 20周年: that day itself where it counts from known diplomatic relations. */
export const readAnniversary: Reader = ({ parts, start }, { text, language, context }) => {
  const years = parts.number === undefined ? null : language.readNumber(parts.number);
  if (years === null || !Number.isInteger(years) || years < 1 || years > 9999) return null;
  const duration = `P${years}Y`;
  const day =
    context.relationsSince !== null && language.cues.relations.before(text, start) > 0
      ? moveDay(context.relationsSince, years, "Y")
      : null;
  const isNear =
    day !== null && Math.abs(parseDay(day).year - parseDay(context.signedOn).year) <= NEAR_YEARS;
  return day === null || !isNear
    ? reading({ duration, role: "reference" })
    : reading({ from: day, to: day, duration, precision: "day" });
};
