import { keyOf, type TableName } from "@pledgeline/schema/tables";
import { z } from "zod";

const Rows = z.array(z.record(z.string(), z.unknown()));
type Row = z.infer<typeof Rows>[number];

/** How many rows of a kind are named before the rest is only counted. */
const named = 10;

/**
 * In which rows two JSON tables differ, in words; null where it is not the rows (their order, the
 * layout) or where one of them is not a table.
 */
export function compareRows(table: TableName, stored: string, fresh: string): string | null {
  const before = readRows(table, stored);
  const after = readRows(table, fresh);
  if (before === null || after === null) return null;
  const parts = [
    list("changed", changedRows(before, after)),
    list(
      "missing",
      [...after.keys()].filter((key) => !before.has(key)),
    ),
    list(
      "not in a fresh run",
      [...before.keys()].filter((key) => !after.has(key)),
    ),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join("; ");
}

function readRows(table: TableName, json: string): Map<string, Row> | null {
  try {
    const rows = Rows.safeParse(JSON.parse(json));
    if (!rows.success) return null;
    return new Map(rows.data.map((row) => [String(row[keyOf[table]]), row]));
  } catch {
    return null;
  }
}

function changedRows(before: Map<string, Row>, after: Map<string, Row>): string[] {
  const changed: string[] = [];
  for (const [key, row] of before) {
    const fresh = after.get(key);
    if (fresh === undefined) continue;
    const columns = [...new Set([...Object.keys(row), ...Object.keys(fresh)])];
    const moved = columns.filter((c) => JSON.stringify(row[c]) !== JSON.stringify(fresh[c]));
    if (moved.length > 0) changed.push(`${key} (${moved.join(", ")})`);
  }
  return changed;
}

function list(what: string, keys: readonly string[]): string | null {
  if (keys.length === 0) return null;
  const more = keys.length > named ? ` and ${keys.length - named} more` : "";
  const rows = keys.length === 1 ? "row" : "rows";
  return `${keys.length} ${rows} ${what}: ${keys.slice(0, named).join(", ")}${more}`;
}
