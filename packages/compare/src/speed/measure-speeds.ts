import { performance } from "node:perf_hooks";
import type { Statement } from "../finder.ts";
import type { Subject } from "./subject.ts";

/** How fast a subject is. */
export interface Speed {
  readonly name: string;
  /** Its time as a multiple of the first subject's in the same round: the median of all rounds. */
  readonly ratio: number;
  /** UTF-16 code units, the median of all rounds. */
  readonly charactersPerSecond: number;
}

/** Rounds that let every subject load its words and warm up. */
const warmUp = 2;
const rounds = 9;

/** Times subjects in turn, round by round, so that a busy moment strikes them alike. */
export function measureSpeeds(
  subjects: readonly Subject[],
  statements: readonly Statement[],
): Speed[] {
  const times = Array.from({ length: warmUp + rounds }, () =>
    subjects.map((subject) => timeOf(subject, statements)),
  ).slice(warmUp);
  const characters = statements.reduce((sum, { text }) => sum + text.length, 0);
  return subjects.map(({ name }, index) => ({
    name,
    ratio: median(times.map((round) => (round[index] ?? 0) / (round[0] ?? 1))),
    charactersPerSecond: median(times.map((round) => characters / ((round[index] ?? 0) / 1000))),
  }));
}

/** Milliseconds for one pass. */
function timeOf({ run }: Subject, statements: readonly Statement[]): number {
  const start = performance.now();
  for (const statement of statements) run(statement);
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
