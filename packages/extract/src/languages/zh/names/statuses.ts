import { AgreementStatus } from "@pledgeline/schema/codes";
import type { StatusLanguage } from "../../../extract/names/name-language.ts";
import type { StatusCue } from "../../../extract/names/status-cue.ts";
import { longestWordAt } from "./longest-word-at.ts";
import { statusRules } from "./status-rules.ts";

/** Longer words than these between two names, or a day and a name, say more than joint or day. */
const longestJoint = 8;
const longestDay = 12;
const ends = new RegExp(`[${statusRules.clause_ends}\\n]`, "u");

const before = cueWords(statusRules.before);
for (const word of statusRules.signing) before.set(word, "signing");
const after = cueWords(statusRules.after);

/** What Chinese clauses say of agreements. */
export const zhStatuses: StatusLanguage = {
  findBefore: (text) => findCues(text, before),
  findAfter: (text) => findCues(text, after),
  isOfAnother: (text) => longestWordAt(text, 0, statusRules.of_another) !== "",
  joins: (text) =>
    longestWordAt(text, 0, statusRules.list_joints) !== "" &&
    (text.length <= longestJoint || (text.length <= 2 * longestDay && isSigning(text))),
  lastClause: (text) => text.split(ends).at(-1) ?? "",
  firstClause: (text) => text.split(ends)[0] ?? "",
  signs: (text) => text.length <= longestDay && isSigning(text),
};

function isSigning(text: string): boolean {
  return statusRules.signing_day.some((word) => text.endsWith(word));
}

function cueWords(words: typeof statusRules.before): Map<string, StatusCue> {
  return new Map(
    AgreementStatus.options.flatMap((status) =>
      (words[status] ?? []).map((word) => [word, status] as const),
    ),
  );
}

/** Every cue of a clause, the longest at each place: «签署了» is no «签署». */
function findCues(text: string, words: ReadonlyMap<string, StatusCue>): StatusCue[] {
  const list = [...words.keys()];
  const found: StatusCue[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = longestWordAt(text, at, list);
    const cue = words.get(word);
    if (cue === undefined) continue;
    found.push(cue);
    at += word.length - 1;
  }
  return found;
}
