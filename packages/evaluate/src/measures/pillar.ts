import { countConfusions } from "../count-confusions.ts";
import { shareMeasure } from "../figures.ts";
import type { ScoreOne } from "../score.ts";

/** Whether the pillar is the annotations', or another that they accept. */
export const scorePillar: ScoreOne = ({ units: { pairs } }) => {
  const pillars = pairs.map(({ wanted, got: { row } }) => {
    const accepted = wanted.pillarAlso.includes(row.pillar);
    return { wanted: wanted.pillar, got: accepted ? wanted.pillar : row.pillar, row: wanted };
  });
  const wrong = pillars.filter(({ wanted, got }) => wanted !== got);
  const right = pairs.length - wrong.length;
  return {
    measures: [shareMeasure({ stage: "commitments", measure: "pillar" }, right, pairs.length)],
    confusions: countConfusions("pillar", pillars),
    misses: wrong.map(({ wanted, got, row }) => {
      return { kind: "pillar", where: row.doc, quote: row.quote, detail: `${wanted}, got ${got}` };
    }),
  };
};
