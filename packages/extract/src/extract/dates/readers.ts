import type { DateReader } from "./date-rules.ts";
import type { Reader } from "./reader.ts";
import { readAnniversary } from "./readers/read-anniversary.ts";
import { readCalendarPoint, readPartialDay } from "./readers/read-calendar-point.ts";
import { readCentury } from "./readers/read-century.ts";
import { readDecade } from "./readers/read-decade.ts";
import { readDuration, readRecurrence } from "./readers/read-duration.ts";
import { readNthDecade } from "./readers/read-nth-decade.ts";
import { readAgo, readLater } from "./readers/read-offset.ts";
import { readPlanPeriod } from "./readers/read-plan-period.ts";
import { readPastUntilNow, readWindow, readWithin } from "./readers/read-window.ts";

/** What makes days of each kind of wording. */
export const readers: Readonly<Record<DateReader, Reader>> = {
  calendar: readCalendarPoint,
  "partial-day": readPartialDay,
  window: readWindow,
  within: readWithin,
  ago: readAgo,
  later: readLater,
  "past-until-now": readPastUntilNow,
  duration: readDuration,
  recurrence: readRecurrence,
  anniversary: readAnniversary,
  "nth-decade": readNthDecade,
  decade: readDecade,
  century: readCentury,
  "plan-period": readPlanPeriod,
  // Keeps a wording that looks like a date from being read as one.
  nothing: () => null,
};
