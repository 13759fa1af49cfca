import { parseDay } from "../calendar.ts";
import { reading } from "../date-draft.ts";
import type { DateLanguage } from "../date-language.ts";
import type { Reader } from "../reader.ts";

/** Years of a part of a century, counted from its year 00. */
const YEARS_OF_PART: Readonly<Record<string, readonly [number, number]>> = {
  start: [1, 20],
  "first-half": [1, 50],
  middle: [40, 60],
  "second-half": [51, 100],
  end: [81, 100],
};

interface Century {
  /** Its year 01: 2001. */
  readonly first: number;
  readonly anchored: boolean;
}

/** The century that `relative_century` or `century` names; null where neither stands there. */
export function centuryOf(
  parts: Readonly<Record<string, string>>,
  language: DateLanguage,
  signedYear: number,
): Century | null {
  const away = language.meaning("relative_century", parts.relative_century);
  if (typeof away === "number") {
    const first = signedYear - ((signedYear - 1) % 100) + away * 100;
    return { first, anchored: true };
  }
  const nth = parts.century === undefined ? null : language.readNumber(parts.century);
  if (nth === null || nth < 11 || nth > 99) return null;
  return { first: (nth - 1) * 100 + 1, anchored: false };
}

/** Reads 21世纪, 本世纪中叶. */
export const readCentury: Reader = ({ parts }, { language, context }) => {
  const century = centuryOf(parts, language, parseDay(context.signedOn).year);
  if (!century) return null;
  const part = language.meaning("century_part", parts.century_part);
  const [start, end] = (typeof part === "string" && YEARS_OF_PART[part]) || [1, 100];
  return reading({
    from: `${century.first - 1 + start}-01-01`,
    to: `${century.first - 1 + end}-12-31`,
    precision: "century",
    anchored: century.anchored,
  });
};
