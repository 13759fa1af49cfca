import type { NameFinder } from "../../../extract/names/name-language.ts";
import { nameRules } from "./name-rules.ts";

const { heads, after } = nameRules.described;
const pattern = new RegExp(
  `的(?:${[...heads].sort((a, b) => b.length - a.length).join("|")})`,
  "gu",
);
const clauseEnd = /[，。；：、\n《》]/u;

/** Agreements without a title: «关于…的协定», «商签|建立…许可制度的议定书». */
export const findDescribedAgreements: NameFinder = ({ text }) => {
  const found = [];
  for (const match of text.matchAll(pattern)) {
    const from = Math.max(0, match.index - 60);
    const parts = text.slice(from, match.index).split(clauseEnd);
    const before = parts.at(-1) ?? "";
    const opening = after
      .map((word) => ({ word, at: before.lastIndexOf(word) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at || b.word.length - a.word.length)[0];
    if (opening === undefined) continue;
    const start = match.index - before.length + opening.at + opening.word.length;
    if (match.index - start < 4) continue;
    const end = match.index + match[0].length;
    found.push({ start, end, rule: "described", name_type: "agreement" as const });
  }
  return found;
};
