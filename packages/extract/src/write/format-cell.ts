import { cutLongCell } from "./cut-long-cell.ts";
import { disarmFormula } from "./disarm-formula.ts";

/** What stands between the members of a list in one cell. */
export const listSeparator = "; ";

/** The text of a CSV cell: null is empty, a list is joined, text cannot run as a formula. */
export function formatCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = Array.isArray(value) ? value.join(listSeparator) : String(value);
  return cutLongCell(disarmFormula(text));
}
