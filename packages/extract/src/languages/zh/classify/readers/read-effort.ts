import { cueAt, type HeadReader, pass } from "../head-reader.ts";
import { cueRules } from "../rules.ts";

const efforts = ["effort", "haste"] as const;

const lasting = new Set(cueRules.lasting_effort);

/** A word of effort or of haste; effort says more. */
export const readEffort: HeadReader = (_clause, head, { word, lists }) => {
  const rule = efforts.find((list) => lists.has(list));
  if (rule === undefined) return null;
  const known = head.effort !== null && !head.effort.haste;
  if (!known)
    head.effort = { ...cueAt(head, word, rule), haste: rule === "haste", lasts: lasting.has(word) };
  return pass(head, word);
};
