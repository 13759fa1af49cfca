const dayLength = 24 * 60 * 60 * 1000;

/** The days from one to another, both counted in; null is an open end. */
export function readDays(from: string | null, to: string | null): string {
  return `${from ?? ".."}/${to ?? ".."}`;
}

/** A length of time, which may as well be the one between recurrences. */
export function readLength(duration: string): string[] {
  return [duration, `R/${duration}`];
}

/** A number with its unit, once for each unit that may be meant. */
export function readAmount(value: number, units: readonly string[]): string[] {
  return units.map((unit) => `${value} ${unit}`);
}

/** The day before a day, both ISO 8601. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - dayLength).toISOString().slice(0, 10);
}

/** The parts of an ISO 8601 day as a local midnight, which is what the libraries count from. */
export function localMidnight(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date);
}
