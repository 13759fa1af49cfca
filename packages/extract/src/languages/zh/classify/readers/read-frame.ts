import { headLexicon, joiners } from "../head-lexicon.ts";
import { type ClauseText, cueAt, type HeadReader, pass } from "../head-reader.ts";

const frames = ["reporting", "belief", "assessment"] as const;

/** A verb that reports, thinks or praises: who stands before it reports, and a new subject may follow. */
export const readFrame: HeadReader = (clause, head, { word, lists }) => {
  const kind = frames.find((list) => lists.has(list));
  if (kind === undefined) return null;
  if (head.frame === null && !backsToo(clause, head.at + word.length)) {
    head.frame = { ...cueAt(head, word, kind), kind };
    head.reporter = head.subject;
    head.subject = null;
  }
  return pass(head, word);
};

/** 高度评价并坚定支持: who praises and backs one thing backs it. */
function backsToo({ text, end }: ClauseText, at: number): boolean {
  const joiner = joiners.match(text, at, end);
  if (joiner === null) return false;
  return headLexicon.match(text, at + joiner.word.length, end)?.lists.has("support") === true;
}
