import { compareUnits, explainMoves } from "./compare-units.ts";
import { silencesBefore } from "./order-documents.ts";
import { relateUnits } from "./relate-units.ts";
import type { PairScore } from "./score-pair.ts";
import type { ReadDocument, Step, Thread, Unit } from "./unit.ts";
import type { Weights } from "./weigh-features.ts";

/** The step of a commitment that nothing comes before. */
export const firstStep: Step = {
  from: null,
  relation: "new",
  facets: [],
  explanation: "",
  similarity: 0,
};

/** Takes a thread a step on: how a unit stands to the thread's latest commitment. */
export function takeStep(
  thread: Thread,
  unit: Unit,
  pair: PairScore,
  read: readonly ReadDocument[],
  weights: Weights,
): Step {
  const from = thread.members.at(-1)?.unit ?? unit;
  const beside = (self: Unit) => {
    const document = read.find(({ result }) => result.document === self.document);
    return document?.units.filter((other) => other !== self) ?? [];
  };
  const besideFrom = beside(from);
  const besideTo = beside(unit);
  const moves = compareUnits({ from, to: unit, pair, weights, besideFrom, besideTo });
  const documents = read.map(({ result }) => result.document);
  const afterSilence = silencesBefore(unit.document, thread, documents).length > 0;
  return {
    from,
    relation: relateUnits({ from, to: unit, moves, afterSilence }),
    facets: moves.map(({ facet }) => facet),
    explanation: explainMoves(moves),
    similarity: pair.score,
  };
}
