import { reading } from "../date-draft.ts";
import type { Reader } from "../reader.ts";

/**
 * Reads China's five-year plans. From the third (1966-1970; see the plans' own titles) they follow
 * one another without a gap: the twelfth is 2011 to 2015. The first two lie apart.
 */
export const readPlanPeriod: Reader = ({ parts }, { language }) => {
  const written = parts.nth ?? parts.short_nth ?? parts.short_nth2;
  const nth = written === undefined ? null : language.readNumber(written);
  if (nth === null || !Number.isInteger(nth) || nth < 3 || nth > 40) return null;
  const first = 1951 + nth * 5;
  return reading({
    from: `${first}-01-01`,
    to: `${first + 4}-12-31`,
    precision: "year",
    role: "period",
  });
};
