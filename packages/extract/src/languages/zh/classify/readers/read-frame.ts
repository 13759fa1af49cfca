import { cueAt, type HeadReader, pass } from "../head-reader.ts";

const frames = ["reporting", "belief", "assessment"] as const;

/** A verb that reports, thinks or praises: who stands before it reports, and a new subject may follow. */
export const readFrame: HeadReader = (_clause, head, { word, lists }) => {
  const kind = frames.find((list) => lists.has(list));
  if (kind === undefined) return null;
  if (head.frame === null) {
    head.frame = { ...cueAt(head, word, kind), kind };
    head.reporter = head.subject;
    head.subject = null;
  }
  return pass(head, word);
};
