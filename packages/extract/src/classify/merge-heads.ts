import type { Clause } from "../segment/clause.ts";

/** The parts of a unit's head, each from the first of its clauses that has one. */
export type UnitHead = {
  /** The effort governs what follows too: it lasts (致力于), or stands in an opening (将共同努力，…). */
  readonly leads: boolean;
} & Pick<
  Clause,
  | "reporter"
  | "subject"
  | "frame"
  | "modal"
  | "effort"
  | "predicate"
  | "turn"
  | "announces"
  | "shared"
  | "standing"
  | "completed"
>;

/** Merges the heads of a unit's clauses, from its openings up to its main clause. */
export function mergeHeads(clauses: readonly Clause[]): UnitHead {
  const main = clauses.findIndex((clause) => clause.role === "main");
  const heads = main < 0 ? clauses : clauses.slice(0, main + 1);
  const last = heads.at(-1);
  const merged: { -readonly [K in keyof UnitHead]: UnitHead[K] } = {
    reporter: null,
    subject: null,
    frame: null,
    modal: null,
    effort: null,
    leads: heads.some(
      ({ role, effort }) =>
        effort?.lasts === true || (role === "opening" && effort?.haste === false),
    ),
    predicate: last?.predicate ?? null,
    turn: null,
    announces: last?.announces ?? false,
    shared: last?.shared ?? false,
    standing: last?.standing ?? false,
    completed: last?.completed ?? false,
  };
  for (const head of heads) {
    merged.reporter ??= head.reporter;
    merged.subject ??= head.subject;
    merged.frame = head.frame?.kind === "assessment" ? head.frame : (merged.frame ?? head.frame);
    merged.modal ??= head.modal;
    merged.effort ??= head.effort;
    merged.turn ??= head.turn;
  }
  return merged;
}
