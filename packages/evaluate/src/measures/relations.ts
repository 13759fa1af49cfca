import { countConfusions } from "../count-confusions.ts";
import { shareMeasure } from "../figures.ts";
import type { ScoreOne } from "../score.ts";
import { isLinked, stepsOf } from "./steps.ts";

/** Whether the relation of each linked commitment is the annotations', or another that they accept. */
export const scoreRelations: ScoreOne = (comparison) => {
  const steps = stepsOf(comparison)
    .filter(isLinked)
    .flatMap(({ to: { wanted, got } }) => {
      if (got === null) return [];
      const { doc, relation, relation_also } = wanted;
      const accepted = relation_also.includes(got.relation);
      return [{ doc, row: got, wanted: relation, got: accepted ? relation : got.relation }];
    });
  const wrong = steps.filter(({ wanted, got }) => wanted !== got);
  const measure = { stage: "threads", measure: "relation" } as const;
  return {
    measures: [shareMeasure(measure, steps.length - wrong.length, steps.length)],
    confusions: countConfusions("relation", steps),
    misses: wrong.map(({ doc, row, wanted, got }) => {
      return { kind: "relation", where: doc, quote: row.quote, detail: `${wanted}, got ${got}` };
    }),
  };
};
