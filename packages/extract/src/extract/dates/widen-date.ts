import type { Span } from "@pledgeline/schema/span";
import type { DateLanguage } from "./date-language.ts";

const leads = ["no_later_than", "deadline_before", "start_before"] as const;

/** The words of a date with the one that makes it an end or a start: 到|2015年, 自|2015年起. */
export function widenDate(text: string, date: Span, { cues }: DateLanguage): string {
  const lengths = leads.map((lead) => cues[lead].before(text, date.start));
  return text.slice(date.start - Math.max(0, ...lengths), date.end);
}
