import type { Head } from "./head.ts";
import { isBare, type ReadClause } from "./role-of.ts";
import { clauseRules, cueRules } from "./rules.ts";

/** A basis goes over no more commas than this. */
const LONGEST = 10;

/**
 * The clauses of a sentence that are bases of a later one, by their place: those from an opening 为…
 * or 随着… up to the clause that says who acts, and those of a basis that goes over commas
 * (本着互不侵犯，互不干涉的原则), as what was talked about may (就发展关系，深化合作交换意见).
 */
export function openBases(clauses: readonly ReadClause[]): ReadonlySet<number> {
  const found = new Set<number>();
  const anchor = clauses.findLastIndex(({ head }) => head.modal !== null || isParty(head.subject));
  const [first, second] = clauses;
  // 通过…协调战略，符合…利益: no basis, but an act that is weighed.
  const weighed = opensWith(cueRules.weighing, second?.words ?? "");
  if (first !== undefined && !weighed && opensWith(clauseRules.basis_openers, first.words)) {
    const actor = clauses.findIndex(({ head }) => !isBare(head));
    for (let at = 0; at < (actor < 0 ? 0 : Math.min(actor, anchor)); at += 1) found.add(at);
  }
  clauses.forEach(({ words, head }, at) => {
    if (head.full) return;
    const rest = clauses.slice(at + 1, at + LONGEST);
    const based = clauseRules.bases.some((base) => words.includes(base)) && !isClosed(words);
    const told = head.about && head.modal === null;
    const end = based
      ? rest.findIndex((clause) => isClosed(clause.words)) + 1
      : rest.findIndex((clause) => told && endsWith(clauseRules.about_ends, clause.words));
    for (let i = 0; i < end; i += 1) found.add(at + 1 + i);
  });
  return found;
}

const isClosed = (words: string) => endsWith(clauseRules.basis_ends, words);

const endsWith = (ends: readonly string[], words: string) =>
  ends.some((end) => words.endsWith(end));

const opensWith = (openers: readonly string[], words: string) =>
  openers.some((opener) => words.startsWith(opener));

const isParty = (subject: Head["subject"]) => subject !== null && subject !== "other";
