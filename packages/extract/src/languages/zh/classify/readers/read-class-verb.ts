import type { HeadDraft } from "../head.ts";
import { headLexicon, joiners } from "../head-lexicon.ts";
import { type ClauseText, cueAt, type HeadReader } from "../head-reader.ts";
import { readPredicate } from "../read-predicate.ts";

const classes = ["support", "explore", "resolved-study", "position"] as const;
const strengths = ["firm", "intent"] as const;

/** A predicate whose verb tells type and strength: 支持, 研究, 反对. */
export const readClassVerb: HeadReader = (clause, head, { word, lists }) => {
  const verb = classes.find((list) => lists.has(list));
  if (verb === undefined) return null;
  readPredicate(clause, head, { ...cueAt(head, word, verb), class: verb });
  if (head.modal === null) readSecondModal(clause, head);
  return "stop";
};

/** 支持并愿配合: a second verb under a modal of its own governs both. */
function readSecondModal({ text, end }: ClauseText, head: HeadDraft): void {
  const joiner = joiners.match(text, head.at, end);
  if (joiner === null) return;
  const start = head.at + joiner.word.length;
  const found = headLexicon.match(text, start, end);
  const strength = strengths.find((list) => found?.lists.has(list));
  if (found === null || strength === undefined) return;
  const cue = { text: found.word, start, end: start + found.word.length, rule: strength };
  head.modal = { ...cue, strength, obligation: false, necessity: false };
}
