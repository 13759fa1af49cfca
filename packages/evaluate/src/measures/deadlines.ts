import { shareMeasure } from "../figures.ts";
import { type ScoreOne, scored } from "../score.ts";

/** Whether the commitments that have a deadline were given one. */
export const scoreDeadlines: ScoreOne = ({ units: { pairs } }) => {
  const due = pairs.filter(({ wanted }) => wanted.deadline !== null);
  const lost = due.filter(({ got }) => got.row.deadline === null);
  const count = due.length - lost.length;
  return scored(
    [shareMeasure({ stage: "commitments", measure: "deadline found" }, count, due.length)],
    lost.map(({ wanted: { doc, quote, deadline } }) => {
      return { kind: "deadline" as const, where: doc, quote, detail: `${deadline}, got none` };
    }),
  );
};
