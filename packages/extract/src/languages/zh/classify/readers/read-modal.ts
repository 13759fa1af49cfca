import type { HeadDraft } from "../head.ts";
import { headLexicon } from "../head-lexicon.ts";
import { type ClauseText, cueAt, type HeadReader, pass } from "../head-reader.ts";
import { readPredicate } from "../read-predicate.ts";
import { clauseRules, cueRules } from "../rules.ts";

const strengths = ["firm", "intent"] as const;
const obligations = new Set(cueRules.obligation);
const necessities = new Set(cueRules.necessity);

/** A modal word or a verb of decision; one that ends a clause with a modal is what the clause says. */
export const readModal: HeadReader = (clause, head, { word, lists }) => {
  const strength = strengths.find((list) => lists.has(list)) ?? orderOf(head, lists);
  if (strength === undefined || marksObject(clause, word, head.at + word.length)) return null;
  const cue = cueAt(head, word, strength);
  if (head.modal !== null && cue.end === clause.end) {
    readPredicate(clause, head, { ...cue, class: "action" });
    return "stop";
  }
  const obligation = obligations.has(word);
  head.modal ??= { ...cue, strength, obligation, necessity: necessities.has(word) };
  return pass(head, word);
};

/** An order is a decision where a party gives it: 双方责成…. */
const orderOf = ({ subject }: HeadDraft, lists: ReadonlySet<string>) =>
  lists.has("order") && subject !== null && subject !== "other" ? "firm" : undefined;

/** 将 before a verb is the future; before a noun it marks the object (将贸易额提高到…). */
function marksObject({ text, end, starts }: ClauseText, word: string, at: number): boolean {
  const marker = clauseRules.object_markers.includes(word);
  const verb = starts.get(at)?.startsWith("v") ?? true;
  return marker && !verb && headLexicon.match(text, at, end) === null;
}
