import type { NameFinder, TaggedText } from "../../../extract/names/name-language.ts";
import type { FoundName } from "../../../extract/names/name-mention.ts";
import { extendLeft } from "./extend-left.ts";
import { longestEnd, longestWordAt } from "./longest-word-at.ts";
import { nameRules } from "./name-rules.ts";

/** A name holds no end of a clause: a quote that does is one that was left open. */
const quoted = /"[^"\n，。；：]{2,30}"/gu;

/**
 * Names with a part in quotes: «“精河-伊宁-霍尔果斯”铁路» by the head after it, «“中国文化日”» by its
 * own end. Other quotes («“三股势力”») name nothing here.
 */
export const findQuotedNames: NameFinder = (tagged) => {
  const found: FoundName[] = [];
  for (const match of tagged.folded.matchAll(quoted)) {
    const name = readQuoted(tagged, match.index, match.index + match[0].length);
    if (name !== null) found.push(name);
  }
  return found;
};

function readQuoted(tagged: TaggedText, start: number, end: number): FoundName | null {
  const inner = tagged.folded.slice(start + 1, end - 1);
  const after = nameRules.quoted
    .map((rule) => ({ type: rule.type, word: longestWordAt(tagged.folded, end, rule.after) }))
    .reduce((a, b) => (b.word.length > a.word.length ? b : a));
  if (after.word !== "") {
    const from = after.type === "initiative" ? start : extendLeft(tagged, start).start;
    return {
      start: from,
      end: end + after.word.length,
      rule: "quoted-head",
      name_type: after.type,
    };
  }
  for (const rule of nameRules.quoted) {
    if (longestEnd(inner, rule.end) === "") continue;
    const from = rule.type === "project" ? extendLeft(tagged, start).start : start;
    return { start: from, end, rule: "quoted", name_type: rule.type };
  }
  return null;
}
