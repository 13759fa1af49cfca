import { foundMeasure } from "../figures.ts";
import { type ScoreOne, scored } from "../score.ts";
import { isSameSpan } from "../spans/overlap.ts";

/** Whether the commitments begin and end where the annotations' do, to the character. */
export const scoreBoundaries: ScoreOne = ({ gold, units: { pairs, extra } }) => {
  const other = pairs.filter(({ wanted, got }) => !isSameSpan(wanted, got));
  const right = pairs.length - other.length;
  const found = pairs.length + extra.length;
  return scored(
    [
      foundMeasure(
        { stage: "commitments", measure: "same boundaries" },
        { right, found, wanted: gold.commitments.length },
      ),
    ],
    other.map(({ wanted, got }) => {
      const detail = `got: ${got.row.quote}`;
      return { kind: "boundary" as const, where: wanted.doc, quote: wanted.quote, detail };
    }),
  );
};
