import { compareUnits, explainMoves } from "./compare-units.ts";
import { relateUnits } from "./relate-units.ts";
import type { PairScore } from "./score-pair.ts";
import type { Thresholds } from "./thresholds.ts";
import type { Step, Thread, Unit } from "./unit.ts";
import type { Weights } from "./weigh-features.ts";

/** The step of a commitment that nothing comes before. */
export const firstStep: Step = {
  from: null,
  relation: "new",
  facets: [],
  explanation: "",
  similarity: 0,
};

/** What a step is judged by, beside its two commitments. */
export interface StepContext {
  readonly limits: Thresholds;
  readonly weights: Weights;
  /** The units of a unit's document, itself among them. */
  unitsBeside(unit: Unit): readonly Unit[];
  /** How many comparable documents since the thread's latest commitment are silent. */
  silencesSince(thread: Thread): number;
}

/** Takes a thread a step on: how a unit stands to the thread's latest commitment. */
export function takeStep(thread: Thread, unit: Unit, pair: PairScore, context: StepContext): Step {
  const from = thread.members.at(-1)?.unit ?? unit;
  const beside = (self: Unit) => context.unitsBeside(self).filter((other) => other !== self);
  const moves = compareUnits({
    from,
    to: unit,
    pair,
    weights: context.weights,
    besideFrom: beside(from),
    besideTo: beside(unit),
  });
  return {
    from,
    relation: relateUnits({
      from,
      to: unit,
      moves,
      afterSilence: context.silencesSince(thread) > 0,
    }),
    facets: moves.map(({ facet }) => facet),
    explanation: explainMoves(moves),
    similarity: pair.score,
  };
}
