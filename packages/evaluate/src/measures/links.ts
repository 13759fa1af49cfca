import { shareMeasure } from "../figures.ts";
import { type ScoreOne, scored } from "../score.ts";
import { isLinked, stepsOf } from "./steps.ts";

/** Whether each commitment of an annotated thread is linked to the one before it. */
export const scoreLinks: ScoreOne = (comparison) => {
  const steps = stepsOf(comparison);
  const lost = steps.filter((step) => !isLinked(step));
  const count = steps.length - lost.length;
  return scored(
    [shareMeasure({ stage: "threads", measure: "links found" }, count, steps.length)],
    lost.map(({ from, to }) => {
      const where = `${from.wanted.doc} → ${to.wanted.doc}`;
      const apart = from.got !== null && to.got !== null;
      const detail = apart ? `apart: ${to.got?.quote}` : "one of the two was not found";
      return { kind: "link" as const, where, quote: from.got?.quote ?? from.wanted.key, detail };
    }),
  );
};
