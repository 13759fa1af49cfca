import { table } from "../markdown/blocks.ts";
import type { View } from "../view.ts";

/** The size of each table, and how much of it a person has looked at. */
export function countRows({ dataset }: View): string {
  const { documents, commitments, mentions, threads, changes, entities } = dataset;
  const part = (n: number, words: string) => `${n} ${words}`;
  const notes: readonly (readonly [string, readonly object[], string])[] = [
    ["documents", documents, ""],
    [
      "commitments",
      commitments,
      `${part(commitments.filter((row) => row.reviewed !== false).length, "confirmed by a person")}, ` +
        part(commitments.filter((row) => row.pillar_second !== null).length, "between two pillars"),
    ],
    [
      "mentions",
      mentions,
      part(mentions.filter((row) => row.anchored === true).length, "dated from their document"),
    ],
    ["threads", threads, ""],
    ["changes", changes, ""],
    ["entities", entities, ""],
  ];
  return table(
    ["Table", "Rows", "Of these"],
    notes.map(([name, rows, note]) => [name, String(rows.length), note]),
  );
}
