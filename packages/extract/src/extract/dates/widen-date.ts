import type { Span } from "@pledgeline/schema/span";
import type { DateLanguage } from "./date-language.ts";

const leads = ["no_later_than", "deadline_before", "start_before"] as const;

/** The stretch of a date with the word that makes it an end or a start: 到|2015年, 自|2015年起. */
export function widenDate(text: string, date: Span, { cues }: DateLanguage): Span {
  const lengths = leads.map((lead) => cues[lead].before(text, date.start));
  return { start: date.start - Math.max(0, ...lengths), end: date.end };
}
