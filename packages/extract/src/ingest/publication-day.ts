import { Day } from "@pledgeline/schema/span";
import type { IngestContext } from "./context.ts";
import { anyOf } from "./word-pattern.ts";

const numeric = "\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}";
const clock = "\\s?\\d{1,2}:\\d{2}(?::\\d{2})?";

/**
 * The source of a pattern for the day that a page gives: in figures (2012-04-02), or in words with
 * a label or a time (发布时间：2012年4月2日). A day in words alone is the text's own.
 */
export function publicationDay({ rules, days }: IngestContext): string {
  const label = `${anyOf(rules.furniture.date_labels)}\\s?[：:]?\\s?`;
  const words = days.source;
  return `(?:(?:(?:${label})?${numeric}|${label}${words})(?:${clock})?|${words}${clock})`;
}

/** Reads what such a pattern matched: an ISO day, or null. */
export function readPublicationDay(text: string, { days }: IngestContext): string | null {
  const words = new RegExp(days.source, "u").exec(text);
  if (words) return days.read(words[0]);
  const [, year = "", month = "", day = ""] = /(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return Day.safeParse(iso).success ? iso : null;
}
