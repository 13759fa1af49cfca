/** Rounds that are timed; the fastest counts, as others only have more of the machine's noise. */
const ROUNDS = 3;
const LENGTH = 3_000;

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
 * is quadratic. A noisy machine gets several attempts; the least counts.
 */
export function measureGrowth(run: (text: string) => unknown, unit: string): number {
  const once = unit.repeat(Math.ceil(LENGTH / unit.length));
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && least > 2.5; attempt++)
    least = Math.min(least, fastest(run, once + once) / fastest(run, once));
  return least;
}
