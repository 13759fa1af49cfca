import { DateTimeRecognizer } from "@microsoft/recognizers-text-date-time";
import { Culture } from "@microsoft/recognizers-text-suite";
import { z } from "zod";
import type { Finder } from "../finder.ts";
import { dayBefore, localMidnight, readDays, readLength } from "../readings.ts";
import { findByLine } from "./find-by-line.ts";

const Day = z.string().transform((value) => value.slice(0, "2000-01-01".length));

/** What its date and time model says of a stretch; it lists every reading that it holds possible. */
const Resolution = z.object({
  values: z.array(
    z.object({
      timex: z.string(),
      type: z.string(),
      value: Day.optional(),
      start: Day.optional(),
      end: Day.optional(),
    }),
  ),
});
type Value = z.infer<typeof Resolution>["values"][number];

/** Kinds that are no dates: a user of dates would leave them out. */
const timesOfDay = new Set(["time", "timerange"]);

// Made once: to make it takes longer than to read a line.
const model = new DateTimeRecognizer(Culture.Chinese).getDateTimeModel();

/** The dates of Recognizers-Text, by its Chinese date and time model. */
export const recognizersDates: Finder = {
  name: "Recognizers-Text",
  kind: "date",
  own: false,
  find: ({ text, signedOn }) => {
    const reference = localMidnight(signedOn);
    return findByLine(text, (line) =>
      model.parse(line, reference).flatMap(({ start, end, resolution }) => {
        const values = Resolution.safeParse(resolution).data?.values ?? [];
        const dates = values.filter(({ type }) => !timesOfDay.has(type));
        if (values.length > 0 && dates.length === 0) return [];
        return [{ start, end: end + 1, readings: dates.flatMap(readValue) }];
      }),
    );
  },
};

function readValue({ timex, type, value, start, end }: Value): string[] {
  if (type === "duration" || type === "set") return readLength(timex);
  if (value !== undefined) return [readDays(value, value)];
  if (end === undefined) return [readDays(start ?? null, null)];
  // It ends the range 2015年 on the first day of 2016, and 12日至14日 on the 14th: either may be meant.
  const days = [end, dayBefore(end)].map((last) => readDays(start ?? null, last));
  const duration = /,(P\d+[YMWD])\)$/.exec(timex)?.[1];
  return duration === undefined ? days : [...days, ...readLength(duration)];
}
