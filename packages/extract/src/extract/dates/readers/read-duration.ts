import { reading } from "../date-draft.ts";
import type { Reader } from "../reader.ts";
import { readPeriod } from "./read-period.ts";

/** Reads a span of time that the text does not place: 为期三年. */
export const readDuration: Reader = ({ parts }, { language }) => {
  const period = readPeriod(parts, language);
  return period && reading({ duration: period.duration, role: "period" });
};

/** Reads how often: 每两年, 每年. */
export const readRecurrence: Reader = ({ parts }, { language }) => {
  const fixed = language.meaning("recurrence", parts.recurrence);
  const duration = typeof fixed === "string" ? fixed : readPeriod(parts, language)?.duration;
  return duration === undefined ? null : reading({ duration, role: "recurrence" });
};
