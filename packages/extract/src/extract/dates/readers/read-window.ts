import { moveDay } from "../calendar.ts";
import { reading } from "../date-draft.ts";
import type { Reader } from "../reader.ts";
import { PRECISION_OF_UNIT, readPeriod } from "./read-period.ts";

/** Reads a span from or to the signing date: 未来10年, 过去五年. */
export const readWindow: Reader = ({ parts }, { language, context }) => {
  const period = readPeriod(parts, language);
  if (!period) return null;
  const { count, unit, duration, isMore } = period;
  // 过去30多年: its first day is anyone's guess.
  if (isMore) return reading({ duration, role: "period" });
  const past = language.meaning("direction", parts.direction) === "past";
  const other = moveDay(context.signedOn, past ? -count : count, unit);
  const [from, to] = past ? [other, context.signedOn] : [context.signedOn, other];
  if (!other) return null;
  return reading({
    from,
    to,
    duration,
    precision: PRECISION_OF_UNIT[unit],
    role: "period",
    anchored: true,
  });
};

/** Reads 五年内: from the signing date until five years after it. */
export const readWithin: Reader = (match, scene) => {
  const { language, context, text } = scene;
  const period = readPeriod(match.parts, language);
  if (!period) return null;
  const { count, unit, duration } = period;
  if (
    match.parts.direction !== undefined &&
    language.meaning("direction", match.parts.direction) === "past"
  )
    return readWindow(match, scene);
  // 协定生效后三年内 runs from another day than the signing.
  if (language.cues.counted_from.before(text, match.start) > 0 || period.isMore)
    return reading({ duration, role: "period" });
  const to = moveDay(context.signedOn, count, unit);
  const precision = PRECISION_OF_UNIT[unit];
  return to === null
    ? null
    : reading({
        from: context.signedOn,
        to,
        duration,
        precision,
        role: "deadline",
        anchored: true,
      });
};

/** Reads 二十年来: until the signing date. */
export const readPastUntilNow: Reader = ({ parts }, { language, context }) => {
  const period = readPeriod(parts, language);
  if (!period) return null;
  const { count, unit, duration, isMore } = period;
  if (isMore) return reading({ duration, role: "period" });
  const from = moveDay(context.signedOn, -count, unit);
  if (!from) return null;
  return reading({
    from,
    to: context.signedOn,
    duration,
    precision: PRECISION_OF_UNIT[unit],
    role: "period",
    anchored: true,
  });
};
