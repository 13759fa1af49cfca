import { type ClauseText, cueAt, type HeadReader } from "../head-reader.ts";
import { readPredicate } from "../read-predicate.ts";
import { clauseRules } from "../rules.ts";

/** A predicate that says what is done. */
export const readAction: HeadReader = (clause, head, { word, lists }) => {
  if (!(lists.has("action") || lists.has("result")) || isNoun(clause, head.at + word.length))
    return null;
  readPredicate(clause, head, { ...cueAt(head, word, "action"), class: "action" });
  return "stop";
};

/** 合作的…, 合作领域…: the verb is part of a noun phrase. */
function isNoun({ text }: ClauseText, at: number): boolean {
  return clauseRules.noun_tails.some((sign) => text.startsWith(sign, at));
}
