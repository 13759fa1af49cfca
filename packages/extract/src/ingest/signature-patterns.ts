import type { IngestContext } from "./context.ts";
import { anyOf } from "./word-pattern.ts";

/** Where and when a text was signed, as its line says it. */
export interface SignOff {
  readonly day: string;
  readonly place: string | null;
}

const place = "[\\p{Script=Han}·]{2,12}?";

/** Reads a line of day and place alone: 二〇一一年六月十三日于阿斯塔纳; null for any other. */
export function readSignOff(line: string, { rules, days }: IngestContext): SignOff | null {
  const at = `(?:${anyOf(rules.place_marks)}\\s?)?`;
  const pattern = new RegExp(
    `^[（(]?(?:${at}(?<before>${place})[，,、\\s]{1,3})?(?<day>${days.source})` +
      `[，,、\\s]{0,3}(?:${at}(?<after>${place}))?${anyOf(rules.signed_words)}?[)）。]?$`,
    "u",
  );
  const found = pattern.exec(line)?.groups;
  const day = found?.day ? days.read(found.day) : null;
  return day ? { day, place: found?.after ?? found?.before ?? null } : null;
}

/** Whether a line could stand in a signature block: who, in what office, and no sentence. */
export function isBlockLine(line: string, { rules, findCountries }: IngestContext): boolean {
  if (line.length > 80 || /[。；：，;:]/u.test(line)) return false;
  const words = anyOf([...rules.sign_marks, ...Object.values(rules.offices).flat()]);
  return new RegExp(words, "u").test(line) || findCountries(line).length > 0;
}

/** Whether a line could be a person's name: few characters, and no sentence. */
export function isNameLine(line: string): boolean {
  return line.length <= 40 && /^[\p{Script=Han}·.．•\s]+$/u.test(line);
}
