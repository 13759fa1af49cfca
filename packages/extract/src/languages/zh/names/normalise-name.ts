import { groupRows } from "@pledgeline/schema/group-rows";
import { foldMarks } from "../../../extract/names/fold-marks.ts";
import { namesOf } from "../../../extract/names/gazetteer.ts";
import { readNumber } from "../numerals/read-number.ts";
import { institutions, nameRules } from "./name-rules.ts";
import { shortenParties } from "./parties.ts";
import { referenceRules } from "./reference-rules.ts";

const bracketed = /\([^()]*\)/gu;
const marks = /["《》〈〉\s]/gu;
const line = /"(\p{Script=Han}{2,20}(?:-\p{Script=Han}{2,20}){1,5})"/gu;
const ordinal = new RegExp(`第([${referenceRules.numerals}百]{1,6})`, "gu");
const anyOf = (words: readonly string[]) => `(?:${words.join("|")})`;
const ofHead = new RegExp(`的(?=${anyOf(nameRules.described.heads)}$)`, "u");
const phaseTail = new RegExp(
  `(${anyOf(nameRules.tails.phase)})${anyOf(referenceRules.counted_tails)}$`,
  "u",
);

/** By first character, longest first, each with the name that is shown. */
const bodies = groupRows(
  institutions
    .filter(({ type }) => type === "institution")
    .flatMap((entry) => namesOf(entry, "zh").map((name) => [name, entry.names.zh ?? name] as const))
    .sort(([a], [b]) => b.length - a.length),
  ([name]) => name.charAt(0),
);

/**
 * One spelling for a name: marks alike, no quotes or brackets, its parties in short, a line from
 * the same end («甲-乙», «乙-甲»), ordinal numbers in digits (第十二次, 第12次), a well-known body at
 * its start by the name it is shown by (亚信峰会, 亚洲相互协作与信任措施会议峰会), and nothing that only
 * joins (关于, 的 before 协定) or that a number before it makes idle (工程 of 二期工程).
 */
export function normaliseName(name: string): string {
  const folded = foldMarks(name);
  const bare = folded.replace(bracketed, "").replace(line, fromOneEnd).replace(marks, "");
  const short = shortenParties(nameBody(bare))
    .replaceAll("与", "和")
    .replace(ofHead, "")
    .replace(phaseTail, "$1")
    .replace(ordinal, inDigits);
  return short === "" ? folded : short;
}

function nameBody(name: string): string {
  const body = bodies.get(name.charAt(0))?.find(([alias]) => name.startsWith(alias));
  return body === undefined || body[0] === name ? name : body[1] + name.slice(body[0].length);
}

function fromOneEnd(quoted: string, line: string): string {
  const places = line.split("-");
  const back = [...places].reverse().join("-");
  return back < line ? back : quoted;
}

function inDigits(words: string, number: string): string {
  const value = readNumber(number);
  return value === null ? words : `第${value}`;
}
