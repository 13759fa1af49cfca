import { findDates } from "@pledgeline/extract/extract/dates/find-dates";
import { zhDates } from "@pledgeline/extract/languages/zh/dates/zh-dates";
import type { Finder } from "../finder.ts";
import { readDays, readLength } from "../readings.ts";

/** This project's dates. It is not told when relations began, for the libraries cannot be. */
export const ownDates: Finder = {
  name: "Pledgeline",
  kind: "date",
  own: true,
  find: ({ text, signedOn }) =>
    findDates(text, zhDates, { signedOn, relationsSince: null }).map(
      ({ start, end, date_from, date_to, duration }) => {
        const days = date_from === null && date_to === null ? [] : [readDays(date_from, date_to)];
        const length = duration === null ? [] : readLength(duration);
        return { start, end, readings: [...days, ...length] };
      },
    ),
};
