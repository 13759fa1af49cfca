import { Pillar } from "@pledgeline/schema/codes";
import type { Span } from "@pledgeline/schema/span";
import type { Unit } from "../segment/join-units.ts";
import type { PillarTerm, PillarTerms } from "./language.ts";

/** How much a pillar has for it in a unit, and the terms that say so. */
export interface PillarScore {
  readonly pillar: Pillar;
  readonly score: number;
  readonly terms: readonly WeighedTerm[];
}

/** A term with what it adds to the score: its weight, less where it stands or is not the first. */
export interface WeighedTerm extends PillarTerm {
  readonly points: number;
}

/** What is acted on stands behind the predicate; bases, purposes and the subject speak more softly. */
const OBJECT = 1;
const BEFORE = 0.7;
const ADJUNCT = 0.3;

/** Naming a pillar again adds less than the first time, and nothing where it only sets the scene. */
const REPEATED = 0.5;

/** Scores the pillars of a unit by the terms in it, best first; the code list's order breaks ties. */
export function scorePillars(text: string, unit: Unit, terms: PillarTerms): PillarScore[] {
  const scores = new Map<Pillar, { score: number; terms: WeighedTerm[] }>();
  for (const clause of unit.clauses) {
    for (const found of terms(text.slice(clause.start, clause.end))) {
      const term = { ...found, start: clause.start + found.start, end: clause.start + found.end };
      const known = scores.get(term.pillar) ?? { score: 0, terms: [] };
      const at = place(clause, term);
      const again = at === BEFORE ? 0 : REPEATED;
      const points = term.weight * (known.terms.length === 0 ? 1 : again) * at;
      known.score += points;
      known.terms.push({ ...term, points });
      scores.set(term.pillar, known);
    }
  }
  return Pillar.options
    .flatMap((pillar) => {
      const found = scores.get(pillar);
      return found === undefined ? [] : [{ pillar, ...found }];
    })
    .sort((a, b) => b.score - a.score);
}

function place(clause: Unit["clauses"][number], term: Span): number {
  if (clause.role !== "main") return ADJUNCT;
  const object = clause.predicate?.end ?? clause.start;
  return term.start >= object ? OBJECT : BEFORE;
}
