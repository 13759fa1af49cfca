import type { Span } from "@pledgeline/schema/span";
import type { Clause, ClauseRole } from "../../../segment/clause.ts";
import { findTurn } from "./find-turn.ts";
import { headLexicon } from "./head-lexicon.ts";
import { isEffect } from "./is-effect.ts";
import type { Parties } from "./parties.ts";
import { type Head, readHead } from "./read-head.ts";
import { clauseRules, cueRules } from "./rules.ts";
import type { WordStarts } from "./skip-adjunct.ts";

/** Reads the clauses of a sentence, each trimmed of its closing sign. */
export function readClauses(
  text: string,
  spans: readonly Span[],
  starts: WordStarts,
  parties: Parties,
): Clause[] {
  const heads = spans.map((span) => readHead(text, span.start, span.end, starts, parties));
  const turns = spans.map((span) => findTurn(text, span));
  // The last clause that names who acts or with what force: a basis before it opens it.
  const anchor = heads.findLastIndex((head) => head.modal !== null || isParty(head.subject));
  let purpose = false;
  return spans.map((span, index) => {
    const head = heads[index];
    if (head === undefined) throw new Error("a clause without a head");
    const words = text.slice(span.start, span.end);
    const bare = head.subject === null && head.modal === null && head.frame === null;
    purpose = bare && index < anchor && (purpose || (index === 0 && opensBasis(words)));
    const before = index === 0 ? null : spans[index - 1];
    const role = purpose
      ? "opening"
      : roleOf(text, span, head, before ?? null, heads[index - 1] ?? null, turns[index] ?? null);
    const { full: _full, at: _at, ...read } = head;
    return {
      ...span,
      ...weigh(text, span, read, spans[index + 1], index),
      role,
      turn: turns[index] ?? null,
    };
  });
}

function roleOf(
  text: string,
  span: Span,
  head: Head,
  before: Span | null,
  previous: Head | null,
  turn: Clause["turn"],
): ClauseRole {
  const words = text.slice(span.start, span.end);
  if (before !== null && continues(words, head)) return "closing";
  if (turn !== null) return "main";
  if (!head.full) return "opening";
  if (before === null) return "main";
  const bare =
    head.subject === null && head.modal === null && head.effort === null && head.frame === null;
  if (bare && head.predicate !== null) {
    const plain =
      head.predicate.class === "action" ||
      head.predicate.class === "unknown" ||
      head.predicate.class === "causative";
    const prior = text.slice(before.start, before.end);
    if (plain && isEffect(head.predicate.text, text.slice(head.predicate.end, span.end), prior))
      return "closing";
    if (words.startsWith("为") && isEffect("为", words.slice(1), prior)) return "closing";
  }
  // What is declared goes on with a subject of its own: 承认…政府，台湾是….
  if (head.subject === "other" && head.modal === null && previous?.predicate?.class === "position")
    return "closing";
  return "main";
}

/** The clause opens as one that hangs on the clause before it. */
function continues(words: string, head: Head): boolean {
  if (words.startsWith("以及")) {
    const act = headLexicon.match(words, 2, words.length);
    const verb =
      act !== null &&
      (act.lists.has("action") || act.lists.has("resolved-study") || act.lists.has("support"));
    return !verb || words.includes("所");
  }
  const opener = clauseRules.continuations.find((word) => words.startsWith(word));
  if (opener === undefined) return false;
  return !(opener === "以" && !head.full);
}

function opensBasis(words: string): boolean {
  return clauseRules.basis_openers.some((word) => words.startsWith(word));
}

function isParty(subject: Clause["subject"]): boolean {
  return subject !== null && subject !== "other";
}

/** A clause that ends in a word of importance, or is weighed by the next one, assesses. */
function weigh(
  text: string,
  span: Span,
  head: Omit<Head, "full" | "at">,
  next: Span | undefined,
  index: number,
): Omit<Head, "full" | "at"> {
  const words = text.slice(span.start, span.end);
  const following = next === undefined ? "" : text.slice(next.start, next.end);
  const bare = head.subject === null && head.modal === null && head.effort === null && index === 0;
  const weighed =
    cueRules.importance.some((end) => words.endsWith(end)) ||
    (bare && cueRules.weighing.some((word) => following.startsWith(word)));
  if (!weighed || head.frame?.kind === "assessment") return head;
  return {
    ...head,
    frame: {
      text: words,
      start: span.start,
      end: span.end,
      rule: "importance",
      kind: "assessment",
    },
  };
}
