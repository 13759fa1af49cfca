import { shareMeasure } from "../figures.ts";
import { type ScoreOne, scored } from "../score.ts";
import { threadsOf } from "./steps.ts";

/** Whether what became of each thread is what the annotations say. */
export const scoreOutcomes: ScoreOne = ({ gold, dataset, members }) => {
  const outcomes = new Map(dataset.threads.map((row) => [row.thread_id, row.outcome]));
  const ended = gold.threads.flatMap(({ thread, label, end, end_also }) => {
    if (end === undefined) return [];
    const last = members.findLast((member) => member.thread.thread === thread)?.got ?? null;
    const got = last === null ? [] : threadsOf(last).flatMap((id) => outcomes.get(id) ?? []);
    const right = got.some((outcome) => [end, ...end_also].includes(outcome));
    return [{ thread, label, end, got, right }];
  });
  const wrong = ended.filter(({ right }) => !right);
  const measure = { stage: "threads", measure: "outcome" } as const;
  return scored(
    [shareMeasure(measure, ended.length - wrong.length, ended.length)],
    wrong.map(({ thread, label, end, got }) => {
      const detail = `${end}, got ${got.join(", ") || "nothing"}`;
      return { kind: "outcome" as const, where: thread, quote: label, detail };
    }),
  );
};
