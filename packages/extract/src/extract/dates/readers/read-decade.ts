import { parseDay } from "../calendar.ts";
import { reading } from "../date-draft.ts";
import type { Reader } from "../reader.ts";
import { centuryOf } from "./read-century.ts";

/** First and last year of a part of a decade: 初 is its first three years. */
const YEARS_OF_PART: Readonly<Record<string, readonly [number, number]>> = {
  start: [0, 2],
  middle: [3, 6],
  end: [7, 9],
};

/**
 * Reads 上世纪90年代, 2010年代 and 九十年代; without a century it is the last such decade that had
 * begun when the document was signed.
 */
export const readDecade: Reader = ({ parts }, { language, context }) => {
  const number = (part: string | undefined) =>
    part === undefined ? null : language.readNumber(part);
  const signed = parseDay(context.signedOn).year;
  const year = number(parts.year);
  const tens = number(parts.decade);
  const century = centuryOf(parts, language, signed);
  let first = year;
  let anchored = false;
  if (first === null) {
    if (tens === null || tens % 10 !== 0 || tens > 90) return null;
    if (century) {
      first = century.first - 1 + tens;
      anchored = century.anchored;
    } else {
      first = signed - (signed % 100) + tens;
      if (first > signed) first -= 100;
      anchored = true;
    }
  }
  if (first % 10 !== 0) return null;
  const part = language.meaning("decade_part", parts.decade_part);
  const [start, end] = (typeof part === "string" && YEARS_OF_PART[part]) || [0, 9];
  return reading({
    from: `${first + start}-01-01`,
    to: `${first + end}-12-31`,
    precision: "decade",
    anchored,
  });
};
