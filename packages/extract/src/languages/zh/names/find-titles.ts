import { NameType } from "@pledgeline/schema/codes";
import type { NameFinder } from "../../../extract/names/name-language.ts";
import { longestEnd } from "./longest-word-at.ts";
import { nameRules } from "./name-rules.ts";

const title = /《[^《》\n]{2,120}》/gu;

/** Titles: what stands in 《》, marks included. */
export const findTitles: NameFinder = ({ text }) =>
  [...text.matchAll(title)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    rule: "title",
    name_type: typeOf(match[0].slice(1, -1)),
  }));

function typeOf(name: string): NameType {
  for (const type of NameType.options) {
    if (longestEnd(name, nameRules.titles[type] ?? []) !== "") return type;
  }
  return "agreement";
}
