import type { Clause, Subject } from "../segment/clause.ts";

/** What a clause was read as: its role in the unit, and the parts of its head. */
export function describeClause(clause: Clause, text: string): string {
  const parts = [
    tellSubject("reported by", clause.reporter),
    tell(clause.frame?.kind, clause.frame),
    tellSubject("subject", clause.subject),
    tell("modal", clause.modal),
    tell("effort", clause.effort),
    tell("turn", clause.turn),
    tell(`predicate of class ${clause.predicate?.class}`, clause.predicate),
    clause.completed ? ["a thing done"] : [],
  ].flat();
  return `«${text.slice(clause.start, clause.end)}» (${parts.join(", ") || "no head"})`;
}

const tell = (what: string | undefined, cue: { readonly text: string } | null) =>
  cue === null ? [] : [`${what} ${cue.text}`];

function tellSubject(what: string, subject: Subject): string[] {
  if (subject === null) return [];
  return [`${what} ${subject === "other" ? "somebody else" : subject.actor}`];
}
