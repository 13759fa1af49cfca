import { shareMeasure } from "../figures.ts";
import { type ScoreOne, scored } from "../score.ts";

/** Pairs of commitments that the dataset has in one thread, and the annotations in two. */
export const scoreFalseLinks: ScoreOne = ({ members }) => {
  const rows = members.flatMap(({ thread, got }) => (got === null ? [] : [{ thread, got }]));
  const together = rows.flatMap((a, i) =>
    rows
      .slice(i + 1)
      .filter(
        (b) => a.got.thread_id === b.got.thread_id && a.got.commitment_id !== b.got.commitment_id,
      )
      .map((b) => [a, b] as const),
  );
  const wrong = together.filter(
    ([a, b]) =>
      a.thread.thread !== b.thread.thread &&
      !a.thread.also.includes(b.thread.thread) &&
      !b.thread.also.includes(a.thread.thread),
  );
  const measure = { stage: "threads", measure: "false links" } as const;
  return scored(
    [shareMeasure(measure, wrong.length, together.length)],
    wrong.map(([a, b]) => {
      const where = `${a.thread.thread} + ${b.thread.thread}`;
      return { kind: "false link" as const, where, quote: a.got.quote, detail: b.got.quote };
    }),
  );
};
