import { Day } from "@pledgeline/schema/span";
import type { IngestRules } from "./rules.ts";
import { anyOf, literal } from "./word-pattern.ts";

/** Finds and reads days that are written out: 二〇一一年六月十三日, 2011年6月13日, in any mix of glyphs. */
export interface DayReader {
  /** The source of a pattern that matches a day; it has no capturing groups. */
  readonly source: string;
  /** An ISO day, or null where the words name no day of the calendar. */
  readonly read: (words: string) => string | null;
}

export function buildDayReader({ day }: IngestRules): DayReader {
  const digit = `[${literal(day.digits.join(""))}]`;
  const number = `[${literal(day.digits.join("") + day.ten)}]{1,3}`;
  const year = literal(day.year);
  const month = literal(day.month);
  const source = `${digit}{4}\\s?${year}\\s?${number}\\s?${month}\\s?${number}\\s?${anyOf(day.day)}`;
  const digitOf = new Map(
    day.digits.flatMap((glyphs, value) => [...glyphs].map((g) => [g, value])),
  );

  const readNumber = (glyphs: string): number => {
    const [tens, ones] = glyphs.includes(day.ten) ? glyphs.split(day.ten) : [null, glyphs];
    const plain = [...(ones ?? "")].reduce((n, g) => n * 10 + (digitOf.get(g) ?? 0), 0);
    return tens === null ? plain : (tens === "" ? 1 : (digitOf.get(tens ?? "") ?? 0)) * 10 + plain;
  };
  const read = (words: string): string | null => {
    const [y = "", m = "", d = ""] = words
      .replaceAll(/\s/g, "")
      .split(new RegExp(`${year}|${month}|${anyOf(day.day)}`));
    const pad = (glyphs: string) => String(readNumber(glyphs)).padStart(2, "0");
    const iso = `${readNumber(y)}-${pad(m)}-${pad(d)}`;
    return Day.safeParse(iso).success ? iso : null;
  };
  return { source, read };
}
