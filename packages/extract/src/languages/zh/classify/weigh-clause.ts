import type { Head } from "./head.ts";
import { cueRules } from "./rules.ts";
import { compileWildcard } from "./wildcard.ts";

const ACTS = ["action", "support"];
const recitals = cueRules.recitals.map(compileWildcard);

/**
 * True where a clause weighs or recites instead of binding: it ends in a word of importance, the
 * next clause weighs it (发展…，符合…利益), or it tells at whose invitation somebody came.
 */
export function isWeighed(words: string, head: Head, following: string, first: boolean): boolean {
  if (cueRules.importance.some((end) => words.endsWith(end))) return true;
  if (recitals.some((find) => find(words)?.start === 0)) return true;
  const bare = head.subject === null && head.modal === null && head.effort === null;
  if (!first || !bare || head.frame !== null) return false;
  return (
    cueRules.weighing.some((word) => following.startsWith(word)) ||
    (ACTS.includes(head.predicate?.class ?? "unknown") && weighsItself(words))
  );
}

/** 协调战略有助于…: the subject is an act, and the clause weighs it. */
function weighsItself(words: string): boolean {
  return cueRules.weighing_inside.some((word) => words.indexOf(word) > 0);
}
