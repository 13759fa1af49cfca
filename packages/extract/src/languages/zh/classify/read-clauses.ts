import type { Span } from "@pledgeline/schema/span";
import type { Clause } from "../../../segment/clause.ts";
import { findTurn } from "./find-turn.ts";
import { joiners } from "./head-lexicon.ts";
import { openBases } from "./open-bases.ts";
import { opening } from "./opening.ts";
import type { Parties } from "./parties.ts";
import { readHead } from "./read-head.ts";
import { isBare, type ReadClause, roleOf } from "./role-of.ts";
import { clauseRules } from "./rules.ts";
import type { WordStarts } from "./skip-adjunct.ts";
import { isWeighed } from "./weigh-clause.ts";

/** Reads the clauses of a sentence, each trimmed of its closing sign. */
export function readClauses(
  text: string,
  spans: readonly Span[],
  starts: WordStarts,
  parties: Parties,
): Clause[] {
  const clauses = spans.map((span) => {
    const head = readHead({ text, ...span, starts }, span.start, parties);
    const turn = findTurn(text, span, head.modal !== null);
    const words = text.slice(span.start, span.end);
    const object = text.slice(head.predicate?.end ?? span.end, span.end);
    const nominal = beginsWithNoun(text, span, starts);
    return { span, words, head, object, nominal, turn };
  });
  const bases = openBases(clauses);
  let lasting = false;
  let past = false;
  let main: ReadClause | null = null;
  return clauses.map((clause, index) => {
    const { span, words, head, turn } = clause;
    const next = clauses[index + 1] ?? null;
    const before = clauses[index - 1] ?? null;
    lasting = isBare(head) && (lasting || opening(clauseRules.lasting, words) !== undefined);
    const plain = head.modal === null && head.frame === null;
    past = plain && (past || clauseRules.retrospects.some((end) => words.endsWith(end)));
    const role = bases.has(index)
      ? "opening"
      : lasting
        ? "closing"
        : roleOf(clause, before, main, next);
    if (role === "main") main = clause;
    const weighed = role !== "opening" && isWeighed(words, head, next?.words ?? "", index === 0);
    const { full: _full, at: _at, via: _via, about: _about, ...read } = head;
    return {
      ...span,
      ...read,
      completed: read.completed || past,
      frame: weighed ? importance(span, words) : read.frame,
      role,
      turn,
      announces: head.predicate === null && isBeforeColon(text, span),
      shared: parties.areTogether(text.slice(head.frame?.end ?? span.start, span.end)),
    };
  });
}

/** A noun by the tagger's word, or a verb as the first of a list of nouns: 贸易、工业和农业展览会. */
function beginsWithNoun(text: string, span: Span, starts: WordStarts): boolean {
  const tag = starts.get(span.start) ?? "";
  if (tag.startsWith("n")) return true;
  const next = [...text.slice(span.start + 1, span.end)].findIndex((_, i) =>
    starts.has(span.start + 1 + i),
  );
  return tag === "vn" && joiners.match(text, span.start + 1 + next, span.end) !== null;
}

const isBeforeColon = (text: string, span: Span) => ["：", ":"].includes(text.charAt(span.end));

function importance(span: Span, words: string): Clause["frame"] {
  return { ...span, text: words, rule: "importance", kind: "assessment" };
}
