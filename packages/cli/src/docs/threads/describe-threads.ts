import { formatRuleTables } from "./format-rule-tables.ts";
import { tryThresholds } from "./try-thresholds.ts";

/** The made part of the page on threads: its rules and its thresholds. */
export async function describeThreads(): Promise<string> {
  return `${formatRuleTables()}\n\n${await tryThresholds()}\n`;
}
