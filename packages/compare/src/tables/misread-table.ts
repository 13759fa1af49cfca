import type { Finder } from "../finder.ts";
import type { Met, Outcome } from "../outcome.ts";
import { formatTable } from "./format-table.ts";
import { showFinding, showReading } from "./show-reading.ts";

/**
 * Every annotation that one of the finders misreads: found, with a value that is not right. Words
 * that stand several times make one row, as they stand first.
 */
export function misreadTable(finders: readonly Finder[], outcomes: readonly Outcome[]): string {
  const rows = new Map<string, string[]>();
  const byFinder = finders.map((finder) => outcomes.filter((one) => one.finder === finder));
  for (const [at, { met, document }] of (byFinder[0] ?? []).entries()) {
    for (const [index, { wanted }] of met.entries()) {
      const each = byFinder.flatMap((all) => all[at]?.met[index] ?? []);
      if (rows.has(wanted.text) || !each.some(isMisread)) continue;
      const right = showReading(wanted.readings[0] ?? "");
      rows.set(wanted.text, [
        wanted.text,
        right,
        ...each.map((one) => showMet(one, document.text)),
      ]);
    }
  }
  return formatTable(["words", "right", ...finders.map(({ name }) => name)], [...rows.values()]);
}

function isMisread({ read, findings }: Met): boolean {
  return !read && findings.length > 0;
}

function showMet({ wanted, findings, read }: Met, text: string): string {
  if (read) return "right";
  if (findings.length === 0) return "not found";
  return findings.map((found) => showFinding(found, text, wanted.text)).join("; ");
}
