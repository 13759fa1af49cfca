import nodejieba from "nodejieba";
import type { Subject } from "./subject.ts";

/** Cutting the text into tagged words, which finds nothing yet: a mark to hold the speeds against. */
export const tagWords: Subject = {
  name: "nodejieba, tagging words",
  run: ({ text }) => nodejieba.tag(text),
};
