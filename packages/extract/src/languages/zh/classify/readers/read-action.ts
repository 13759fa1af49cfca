import { cueAt, type HeadReader } from "../head-reader.ts";
import { readPredicate } from "../read-predicate.ts";

/** A predicate that says what is done. */
export const readAction: HeadReader = (clause, head, { word, lists }) => {
  if (!lists.has("action")) return null;
  readPredicate(clause, head, { ...cueAt(head, word, "action"), class: "action" });
  return "stop";
};
