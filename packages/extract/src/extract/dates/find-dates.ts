import type { DateDraft, DateScene, Refiner } from "./date-draft.ts";
import type { DateLanguage } from "./date-language.ts";
import type { DateContext, DateMention } from "./date-mention.ts";
import { readers } from "./readers.ts";
import { dropOverlaps } from "./refiners/drop-overlaps.ts";
import { dropPartials } from "./refiners/drop-partials.ts";
import { joinRanges } from "./refiners/join-ranges.ts";
import { markNames } from "./refiners/mark-names.ts";
import { markPeriods } from "./refiners/mark-periods.ts";
import { markSignature } from "./refiners/mark-signature.ts";
import { placeInCalendar } from "./refiners/place-in-calendar.ts";
import { readDeadlines } from "./refiners/read-deadlines.ts";
import { readStarts } from "./refiners/read-starts.ts";

const refiners: readonly Refiner[] = [
  joinRanges,
  dropPartials,
  placeInCalendar,
  markPeriods,
  markNames,
  readDeadlines,
  readStarts,
  dropOverlaps,
  markSignature,
];

/**
 * Finds the dates of a text, in text order and without overlap. Dates that the calendar does not
 * have, and words that name no particular time (近年来), give nothing.
 */
export function findDates(
  text: string,
  language: DateLanguage,
  context: DateContext,
): DateMention[] {
  const scene: DateScene = { text, language, context };
  let drafts: readonly DateDraft[] = language.scan(text).flatMap((match) => {
    const read = readers[match.rule.reads](match, scene);
    if (!read) return [];
    const { name: rule, start, end } = match;
    return [{ ...read, rule, start, end }];
  });
  for (const refine of refiners) drafts = refine(drafts, scene);
  return drafts.map((draft) => ({
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    rule: draft.rule,
    date_from: draft.from,
    date_to: draft.to,
    duration: draft.duration,
    precision: draft.precision,
    role: draft.role ?? "event",
    anchored: draft.anchored,
  }));
}
