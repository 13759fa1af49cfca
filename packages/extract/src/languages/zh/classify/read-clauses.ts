import type { Span } from "@pledgeline/schema/span";
import type { Clause } from "../../../segment/clause.ts";
import { findTurn } from "./find-turn.ts";
import type { Head } from "./head.ts";
import type { Parties } from "./parties.ts";
import { readHead } from "./read-head.ts";
import { isBare, type ReadClause, roleOf } from "./role-of.ts";
import { clauseRules, cueRules } from "./rules.ts";
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
    const head = readHead({ text, end: span.end, starts }, span.start, parties);
    const turn = findTurn(text, span);
    const words = text.slice(span.start, span.end);
    const object = text.slice(head.predicate?.end ?? span.end, span.end);
    const nominal = /^(n|vn)/u.test(starts.get(span.start) ?? "");
    const stand = turn?.type === "position";
    return { span, words, head, object, nominal, turn: turn !== null, stand, found: turn };
  });
  // The last clause that says who acts or with what force: a basis before it opens it.
  const anchor = clauses.findLastIndex(({ head }) => head.modal !== null || isParty(head.subject));
  let basis = false;
  let lasting = false;
  let main: ReadClause | null = null;
  return clauses.map((clause, index) => {
    const { span, words, head, found } = clause;
    const next = clauses[index + 1] ?? null;
    basis =
      isBare(head) &&
      index < anchor &&
      (basis || (index === 0 && opensWith(clauseRules.basis_openers, words)));
    lasting = isBare(head) && (lasting || opensWith(clauseRules.lasting, words));
    const before = clauses[index - 1] ?? null;
    const role = basis ? "opening" : lasting ? "closing" : roleOf(clause, before, main, next);
    if (role === "main") main = clause;
    const weighed = isWeighed(words, head, next?.words ?? "", index === 0) && role !== "opening";
    const { full: _full, at: _at, ...read } = head;
    const frame = weighed ? importance(span, words) : read.frame;
    return { ...span, ...read, frame, role, turn: found, announces: announces(text, span, words) };
  });
}

const opensWith = (openers: readonly string[], words: string) =>
  openers.some((opener) => words.startsWith(opener));

const isParty = (subject: Head["subject"]) => subject !== null && subject !== "other";

/** A colon follows, and a word such as 下列 says that the content comes behind it. */
function announces(text: string, span: Span, words: string): boolean {
  const colon = ["：", ":"].includes(text.charAt(span.end));
  return colon && cueRules.announcing.some((word) => words.includes(word));
}

function importance(span: Span, words: string): Clause["frame"] {
  return { ...span, text: words, rule: "importance", kind: "assessment" };
}
