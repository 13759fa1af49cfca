import type { Span } from "@pledgeline/schema/span";
import type { Clause } from "./clause.ts";

/** One main clause with the clauses that open and close it: what could be kept or dropped by itself. */
export interface Unit extends Span {
  readonly clauses: readonly Clause[];
}

/** Joins the clauses of a sentence into units: openings go with what follows, closings with what precedes. */
export function joinUnits(clauses: readonly Clause[]): Unit[] {
  const groups: Clause[][] = [];
  let opening: Clause[] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    if (clause.role === "opening") opening.push(clause);
    else if (clause.role === "closing" && last !== undefined && opening.length === 0)
      last.push(clause);
    else {
      groups.push([...opening, clause]);
      opening = [];
    }
  }
  const last = groups.at(-1);
  if (opening.length > 0) {
    if (last === undefined) groups.push(opening);
    else for (const clause of opening) last.push(clause);
  }
  return groups.map((group) => ({
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    clauses: group,
  }));
}
