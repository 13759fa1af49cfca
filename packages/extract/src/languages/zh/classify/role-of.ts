import type { ClauseRole } from "../../../segment/clause.ts";
import type { Head } from "./head.ts";
import { headLexicon, prepositions } from "./head-lexicon.ts";
import { isEffect } from "./is-effect.ts";
import { clauseRules } from "./rules.ts";

/** A clause of a sentence: its words, its head, and whether a whole turn stands in it. */
export interface ReadClause {
  readonly words: string;
  readonly head: Head;
  readonly turn: boolean;
  /** The words behind the predicate. */
  readonly object: string;
}

const BACKING = ["support", "causative"];
const VERBS = ["action", "resolved-study", "support", "explore", "adverb", "effort", "haste"];

/** Tells whether a clause stands for itself, opens the next one or closes the one before. */
export function roleOf(
  clause: ReadClause,
  before: ReadClause | null,
  main: ReadClause | null,
  next: ReadClause | null,
): ClauseRole {
  const { words, head, turn } = clause;
  if (before !== null && continues(clause, before, main)) return "closing";
  if (turn) return "main";
  if (!head.full) return "opening";
  if (next !== null && isBare(next.head) && usesMeans(clause)) return "opening";
  if (before === null) return "main";
  if (isBare(head) && isEffectOf(clause, before)) return "closing";
  // What is declared goes on with a subject of its own: 承认…政府，台湾是….
  const declared = head.subject === "other" || head.predicate?.class === "unknown";
  const stand = before.head.predicate?.class === "position" && !words.startsWith("并");
  return declared && head.modal === null && stand ? "closing" : "main";
}

/** No subject, modal or frame of its own. */
export function isBare(head: Head): boolean {
  return head.subject === null && head.modal === null && head.frame === null;
}

/** The clause hangs on the one before it: it gives examples, or goes on where that one broke off. */
function continues({ words, head }: ReadClause, before: ReadClause, main: ReadClause | null) {
  if (head.modal !== null) return false;
  if (isBare(head) && head.effort === null) {
    const unfinished = clauseRules.unfinished.some((end) => before.words.endsWith(end));
    if (unfinished && before.head.full) return true;
    const backed = BACKING.includes(main?.head.predicate?.class ?? "unknown");
    if (backed && clauseRules.basis_openers.some((opener) => words.startsWith(opener))) return true;
  }
  if (clauseRules.manners.some((end) => words.endsWith(end))) return true;
  const opener = clauseRules.continuations.find((word) => words.startsWith(word));
  if (opener === "以及") return !opensVerb(words, opener) || words.includes("所");
  if (opener === "以") return opensVerb(words, opener);
  return opener !== undefined;
}

function opensVerb(words: string, opener: string): boolean {
  const verb = headLexicon.match(words, opener.length, words.length);
  return verb !== null && VERBS.some((list) => verb.lists.has(list));
}

function usesMeans({ head, object }: ReadClause): boolean {
  const { verbs, objects } = clauseRules.means;
  return verbs.includes(head.predicate?.text ?? "") && objects.some((end) => object.endsWith(end));
}

function isEffectOf({ words, head, object }: ReadClause, before: ReadClause): boolean {
  const plain = ["action", "unknown", "causative", "facilitating"];
  if (head.predicate === null || !plain.includes(head.predicate.class)) return false;
  const purpose = head.effort === null && words.startsWith("为");
  if (purpose) return isEffect("为", words.slice(1), before.words);
  // An adjunct of its own makes the clause more than an afterthought.
  const opener = words.slice(0, words.indexOf(head.predicate.text));
  if (prepositions.has(opener.charAt(0))) return false;
  return isEffect(head.predicate.text, object, before.words);
}
