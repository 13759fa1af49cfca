import type { Finder, Statement } from "./finder.ts";
import { readDays } from "./readings.ts";

/** Whether a finder reads the day of signing in the signature block: what follows the last 。 */
export function readsSigningDay(finder: Finder, { text, signedOn }: Statement): boolean {
  const block = text.slice(text.lastIndexOf("。") + 1);
  const day = readDays(signedOn, signedOn);
  return finder.find({ text: block, signedOn }).some(({ readings }) => readings.includes(day));
}

/** The same statement with a proper zero in its years: 二〇一一年 for 二0一一年 and 二Ｏ一一年. */
export function mendZeros(statement: Statement): Statement {
  return { ...statement, text: statement.text.replaceAll(/二[0OＯ○]/g, "二〇") };
}
