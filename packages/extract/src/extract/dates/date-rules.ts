import { z } from "zod";
import { Meanings, Words } from "../patterns/pattern-rule.ts";

export const DateReader = z.enum([
  "calendar",
  "partial-day",
  "window",
  "within",
  "ago",
  "later",
  "past-until-now",
  "duration",
  "recurrence",
  "anniversary",
  "nth-decade",
  "decade",
  "century",
  "plan-period",
  "nothing",
]);
export type DateReader = z.infer<typeof DateReader>;

/** One wording of dates: where it matches, and which reader makes days of it. */
export const DateRule = z.strictObject({
  pattern: z.string().min(1),
  reads: DateReader,
});
export type DateRule = z.infer<typeof DateRule>;

/** Words around a date that set its role or move its ends: each an entry of `words`. */
export const DateCues = z.strictObject({
  range: z.string().describe("Joins two dates to a range."),
  deadline_before: z.string().describe("By the end of what follows: 到."),
  no_later_than: z.string().describe("By the end of what follows, with an open start: 不晚于."),
  before: z.string().describe("By the end of what comes before the date, if a year: 前."),
  within: z.string().describe("In the course of the date: 内."),
  as_of: z.string().describe("The state at a past date: 截至."),
  start_before: z.string().describe("From: 自."),
  start_after: z.string().describe("From the first day on: 起."),
  since_after: z.string().describe("From the first day until now: 以来."),
  after: z.string().describe("From the day after the last on: 以后."),
  period_after: z.string().describe("Throughout: 期间."),
  name_after: z.string().describe("Makes the date part of a name: 世博会."),
  title_open: z.string().describe("Opens a title: 《."),
  title_close: z.string().describe("Closes a title: 》."),
  sentence_end: z.string(),
  signing_after: z.string().describe("Ends a statement of when this document was signed."),
  relations: z.string().describe("Diplomatic relations, before an anniversary."),
  counted_from: z.string().describe("The period runs from something else than the signing."),
});
export type DateCues = z.infer<typeof DateCues>;

/** The shape of `rules/LANGUAGE/dates.yml`. */
export const DateRules = z.strictObject({
  words: Words,
  meanings: Meanings,
  rules: z.record(z.string(), DateRule),
  cues: DateCues,
});
export type DateRules = z.infer<typeof DateRules>;
