import { countConfusions } from "../count-confusions.ts";
import { shareMeasure } from "../figures.ts";
import type { ScoreOne } from "../score.ts";

/** Whether a label of the commitments that were found is the annotations'. */
const scoreLabel =
  (label: "type" | "strength" | "actor"): ScoreOne =>
  ({ units: { pairs } }) => {
    const labels = pairs.map(({ wanted, got }) => {
      return { row: wanted, wanted: wanted[label], got: got.row[label] };
    });
    const wrong = labels.filter(({ wanted, got }) => wanted !== got);
    const right = pairs.length - wrong.length;
    return {
      measures: [shareMeasure({ stage: "commitments", measure: label }, right, pairs.length)],
      confusions: countConfusions(label, labels),
      misses: wrong.map(({ row, wanted, got }) => {
        return { kind: label, where: row.doc, quote: row.quote, detail: `${wanted}, got ${got}` };
      }),
    };
  };

export const scoreType = scoreLabel("type");
export const scoreStrength = scoreLabel("strength");
export const scoreActor = scoreLabel("actor");
