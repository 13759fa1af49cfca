import { foundMeasure } from "../figures.ts";
import { type ScoreOne, scored } from "../score.ts";

/** Whether the commitments are found: pairs at half overlap or more. */
export const scoreUnits: ScoreOne = ({ gold, units: { pairs, missed, extra } }) =>
  scored(
    [
      foundMeasure(
        { stage: "commitments", measure: "found" },
        {
          right: pairs.length,
          found: pairs.length + extra.length,
          wanted: gold.commitments.length,
        },
      ),
    ],
    [
      ...missed.map(({ doc, quote }) => {
        return { kind: "missed" as const, where: doc, quote, detail: "" };
      }),
      ...extra.map(({ doc, row }) => {
        return { kind: "extra" as const, where: doc, quote: row.quote, detail: "" };
      }),
    ],
  );
