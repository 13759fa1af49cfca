import type { Finding } from "../finder.ts";

/** A reading as a person would write it: one day once, two days with a word between. */
export function showReading(reading: string): string {
  // A unit has a space before its stroke: 5 t/a.
  const [from = "", to] = reading.includes(" ") ? [reading] : reading.split("/");
  if (to === undefined || from === to) return from;
  return from === "R" ? `every ${to}` : `${from} to ${to}`;
}

/** What a finder found, with its words where they are not those asked for. */
export function showFinding({ start, end, readings }: Finding, text: string, asked = ""): string {
  const words = text.slice(start, end);
  const [first = "no value"] = readings;
  return words === asked ? showReading(first) : `${words}: ${showReading(first)}`;
}
