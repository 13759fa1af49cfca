import type { IngestContext } from "./context.ts";
import { officeWords } from "./office-words.ts";
import { remember } from "./remember.ts";
import { anyOf } from "./word-pattern.ts";

/** Where and when a text was signed, as its line says it. */
export interface SignOff {
  readonly day: string;
  readonly place: string | null;
}

const place = "[\\p{Script=Han}·]{2,12}?";
/** No line of a signature block is longer. */
const longestLine = 80;

const signOffLine = remember(({ rules, days }: IngestContext) => {
  const at = `${anyOf(rules.place_marks)}\\s?`;
  const before = `(?:(?:${at})?(?<before>${place})[，,、\\s]{1,3})?`;
  const marked = `${at}(?<marked>${place})${anyOf(rules.signed_words)}?。?`;
  return new RegExp(
    `^[（(]?${before}(?<day>${days.source})[，,、\\s]{0,3}(?:${marked}|(?<bare>${place})?)[)）]?$`,
    "u",
  );
});

const blockWord = remember(
  (context: IngestContext) =>
    new RegExp(`${anyOf(context.rules.sign_marks)}|${officeWords(context)}`, "u"),
);

/** Reads a line of day and place alone: 二〇一一年六月十三日于阿斯塔纳; null for any other. */
export function readSignOff(line: string, context: IngestContext): SignOff | null {
  if (line.length > longestLine) return null;
  const found = signOffLine(context).exec(line)?.groups;
  const day = found?.day ? context.days.read(found.day) : null;
  return day ? { day, place: found?.marked ?? found?.bare ?? found?.before ?? null } : null;
}

/** Whether a line could stand in a signature block: who, in what office, and no sentence. */
export function isBlockLine(line: string, context: IngestContext): boolean {
  if (line.length > longestLine || /[。；：，;:]/u.test(line)) return false;
  return blockWord(context).test(line) || context.findCountries(line).length > 0;
}

/** Whether a line could be a person's name: few characters, and no sentence. */
export function isNameLine(line: string): boolean {
  return line.length <= 40 && /^[\p{Script=Han}·.．•\s]+$/u.test(line);
}
