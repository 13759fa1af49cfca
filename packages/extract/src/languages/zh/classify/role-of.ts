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
  /** A whole turn that is a stand. */
  readonly stand: boolean;
  /** The words behind the predicate. */
  readonly object: string;
  /** It begins with a noun: no predicate, but more of the object before. */
  readonly nominal: boolean;
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
  const { head, turn } = clause;
  if (before !== null && continues(clause, before, main, next)) return "closing";
  if (turn) return goesOnDeclaring(clause, before) ? "closing" : "main";
  if (!head.full) return "opening";
  if (next !== null && isBare(next.head) && usesMeans(clause)) return "opening";
  if (before === null) return "main";
  if (isBare(head) && isEffectOf(clause)) return "closing";
  const content = head.subject === "other" || head.predicate?.class === "unknown";
  return content && goesOnDeclaring(clause, before) ? "closing" : "main";
}

/** What is declared goes on with a subject of its own: 承认…政府，台湾是…. */
function goesOnDeclaring({ head }: ReadClause, before: ReadClause | null): boolean {
  const declared = before?.head.predicate?.class === "position" || before?.stand === true;
  const own = head.frame !== null || head.modal !== null || head.predicate?.class === "position";
  return declared && !own;
}

/** No subject, modal or frame of its own. */
export function isBare(head: Head): boolean {
  return head.subject === null && head.modal === null && head.frame === null;
}

/** The clause hangs on the one before it: it gives examples, or goes on where that one broke off. */
function continues(
  clause: ReadClause,
  before: ReadClause,
  main: ReadClause | null,
  next: ReadClause | null,
): boolean {
  const { words, head } = clause;
  const opener = clauseRules.continuations.find((word) => words.startsWith(word));
  if (head.modal !== null) return opener !== undefined && opener.length > 1 && opener !== "以及";
  if (isBare(head) && head.effort === null) {
    const unfinished = clauseRules.unfinished.some((end) => before.words.endsWith(end));
    if (unfinished && before.head.full) return true;
    if (goesOnInObject(clause)) return true;
    const backed = BACKING.includes(main?.head.predicate?.class ?? "unknown");
    const manner = opensManner(words) && (head.full || (next !== null && opensManner(next.words)));
    if (backed && manner) return true;
  }
  if (clauseRules.manners.some((end) => words.endsWith(end))) return true;
  if (opener === "以及") return !opensVerb(words, opener) || words.includes("所");
  if (opener === "以") return opensVerb(words, opener);
  return opener !== undefined;
}

/** The clause is more of the object before it: further nouns, or a further description of one. */
function goesOnInObject({ words, head, nominal }: ReadClause): boolean {
  if (nominal && head.predicate?.class === "unknown") return true;
  return (
    clauseRules.attributives.some((opener) => words.startsWith(opener)) && words.includes("的")
  );
}

const opensManner = (words: string) =>
  clauseRules.basis_openers.some((opener) => words.startsWith(opener));

function opensVerb(words: string, opener: string): boolean {
  const verb = headLexicon.match(words, opener.length, words.length);
  return verb !== null && VERBS.some((list) => verb.lists.has(list));
}

function usesMeans({ head, object }: ReadClause): boolean {
  return clauseRules.means.some(
    ({ verbs, objects }) =>
      verbs.includes(head.predicate?.text ?? "") && objects.some((end) => object.endsWith(end)),
  );
}

function isEffectOf({ words, head, object }: ReadClause): boolean {
  const plain = ["action", "unknown", "causative", "facilitating"];
  if (head.predicate === null || !plain.includes(head.predicate.class)) return false;
  const purpose = head.effort === null && words.startsWith("为");
  if (purpose) return isEffect("为", words.slice(1));
  // An adjunct of its own makes the clause more than an afterthought.
  const opener = words.slice(0, words.indexOf(head.predicate.text));
  if (prepositions.has(opener.charAt(0))) return false;
  return isEffect(head.predicate.text, object);
}
