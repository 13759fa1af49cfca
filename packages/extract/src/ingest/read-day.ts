import { Day } from "@pledgeline/schema/span";
import type { IngestWords } from "./rules.ts";
import { anyOf, literal } from "./word-pattern.ts";

/** Finds and reads days that are written out: 二〇一一年六月十三日, 2011年6月13日, in any mix of glyphs. */
export interface DayReader {
  /** The source of a pattern that matches a day; it has no capturing groups. */
  readonly source: string;
  /** An ISO day, or null where the words name no day of the calendar. */
  readonly read: (words: string) => string | null;
}

export function buildDayReader({ day, digits, tens }: IngestWords): DayReader {
  const glyphs = literal([...digits.keys()].join(""));
  const [year, month, dayMark] = [literal(day.year), literal(day.month), anyOf(day.day)];
  const number = `[${glyphs}${literal(tens.join(""))}]{1,3}`;
  const source = `[${glyphs}]{4}\\s?${year}\\s?${number}\\s?${month}\\s?${number}\\s?${dayMark}`;
  const marks = new RegExp(`${year}|${month}|${dayMark}`, "u");
  const ten = new RegExp(anyOf(tens), "u");

  const readDigits = (text: string) =>
    [...text].reduce((value, glyph) => value * 10 + (digits.get(glyph) ?? 0), 0);
  const readNumber = (text: string) => {
    const [before = "", after] = text.split(ten);
    if (after === undefined) return readDigits(before);
    return (before === "" ? 1 : readDigits(before)) * 10 + readDigits(after);
  };
  const read = (words: string) => {
    const parts = words.replaceAll(/\s/g, "").split(marks);
    const [y = 0, m = 0, d = 0] = parts.map(readNumber);
    const iso = [String(y), ...[m, d].map((n) => String(n).padStart(2, "0"))].join("-");
    return Day.safeParse(iso).success ? iso : null;
  };
  return { source, read };
}
