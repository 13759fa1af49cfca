import { opensHead } from "../head-lexicon.ts";
import { type HeadReader, pass } from "../head-reader.ts";
import { clauseRules } from "../rules.ts";

const standing = new Set(clauseRules.standing);

/** Words that stand beside subject and predicate: connectives, adverbs, marks of a thing done. */
export const readAside: HeadReader = ({ text, end }, head, { word, lists }) => {
  if (lists.has("completed")) {
    head.completed ||= head.subject !== null && head.modal === null;
    return pass(head, word);
  }
  if (lists.has("text")) {
    head.subject ??= "other";
    return pass(head, word);
  }
  if (lists.has("connective") || lists.has("idle")) return pass(head, word);
  if (!lists.has("adverb")) return null;
  // 密切合作 works closely; 密切两国交往 draws closer.
  const modifies = !lists.has("action") || opensHead(text, head.at + word.length, end);
  if (!modifies) return null;
  head.standing ||= standing.has(word);
  return pass(head, word);
};
