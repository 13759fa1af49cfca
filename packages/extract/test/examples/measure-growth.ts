/** Rounds that are timed; the fastest counts, as others only have more of the machine's noise. */
const ROUNDS = 3;
const SHORTEST = 3_000;
const ATTEMPTS = 5;

/** The most that linear time may grow by, for the machine's noise. */
export const LINEAR = 2.5;

function fastest(run: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage().user;
    run(text);
    best = Math.min(best, process.cpuUsage().user - start);
  }
  return Math.max(best, 1);
}

/**
 * How many times longer a text of twice the length takes: about 2 where time is linear, 4 where it
 * is quadratic. Short texts are quick but noisy, so what looks worse than linear is timed again on
 * ever longer ones; the least counts.
 */
export function measureGrowth(run: (text: string) => unknown, unit: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least > LINEAR; attempt++) {
    const once = unit.repeat(Math.ceil((SHORTEST * 2 ** attempt) / unit.length));
    least = Math.min(least, fastest(run, once + once) / fastest(run, once));
  }
  return least;
}
