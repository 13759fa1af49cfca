import type { Clause, ClauseRole } from "../../../segment/clause.ts";
import { closesAsEffect } from "./closes-as-effect.ts";
import type { Head } from "./head.ts";
import { headLexicon } from "./head-lexicon.ts";
import { opening } from "./opening.ts";
import { clauseRules } from "./rules.ts";

/** A clause of a sentence: its words, its head, and whether a whole turn stands in it. */
export interface ReadClause {
  readonly words: string;
  readonly head: Head;
  readonly turn: Clause["turn"];
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
  if (turn !== null) return goesOnDeclaring(clause, before) ? "closing" : "main";
  if (next !== null && saysNothingYet(clause)) return "opening";
  // 同意以…为愿景，并同意推进…: a decision stands for itself where the next one has its own.
  if (!head.full && head.modal !== null && next !== null && next.head.modal !== null) return "main";
  if (!head.full) return "opening";
  const means = head.via || usesMeans(clause);
  if (next !== null && isBare(next.head) && next.head.effort === null && means) return "opening";
  if (before === null) return "main";
  if (isBare(head) && closesAsEffect(clause)) return "closing";
  const content = head.subject === "other" || head.predicate?.class === "unknown";
  return content && goesOnDeclaring(clause, before) ? "closing" : "main";
}

/** 双方商定，将…; 双方坚持，在…: a decision or a stand whose content the next clause gives. */
function saysNothingYet({ head, words, object }: ReadClause): boolean {
  if (head.full) return head.predicate?.class === "position" && object === "";
  return head.modal !== null && words.endsWith(head.modal.text);
}

/** What is declared goes on with a subject of its own: 承认…政府，台湾是…. */
function goesOnDeclaring({ head }: ReadClause, before: ReadClause | null): boolean {
  const declared =
    before?.head.predicate?.class === "position" || before?.turn?.type === "position";
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
  const goesOn = opening(clauseRules.continuations, words) !== undefined;
  if (head.modal !== null) return goesOn && (head.subject === null || head.subject === "other");
  if (opening(clauseRules.echoes, words) !== undefined) return true;
  if (isBare(head) && head.effort === null) {
    const unfinished = clauseRules.unfinished.some((end) => before.words.endsWith(end));
    if (unfinished && before.head.full) return true;
    if (goesOnInObject(clause)) return true;
    const backed = BACKING.includes(main?.head.predicate?.class ?? "unknown");
    const manner = opensManner(words) && (head.full || (next !== null && opensManner(next.words)));
    if (backed && manner) return true;
  }
  if (clauseRules.manners.some((end) => words.endsWith(end))) return true;
  const addition = opening(clauseRules.additions, words);
  if (addition !== undefined) {
    return (
      !opensVerb(words, addition) || clauseRules.relatives.some((word) => words.includes(word))
    );
  }
  const aim = opening(clauseRules.aims, words);
  return goesOn || (aim !== undefined && opensVerb(words, aim));
}

/** The clause is more of the object before it: further nouns, or a further description of one. */
function goesOnInObject({ words, head, nominal }: ReadClause): boolean {
  if (nominal && head.predicate?.class === "unknown") return true;
  const described = clauseRules.nominal_leaders.some((word) => words.includes(word));
  return described && opening(clauseRules.attributives, words) !== undefined;
}

const opensManner = (words: string) => opening(clauseRules.basis_openers, words) !== undefined;

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
