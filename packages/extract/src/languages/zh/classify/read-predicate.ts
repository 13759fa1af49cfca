import type { Clause, PredicateClass } from "../../../segment/clause.ts";
import { headLexicon } from "./head-lexicon.ts";
import { cueRules, verbRules } from "./rules.ts";

type Predicate = Omit<NonNullable<Clause["predicate"]>, "event">;
interface Target {
  frame: Clause["frame"];
  predicate: Clause["predicate"];
  completed: boolean;
  full: boolean;
  at: number;
}

const light = new Set(verbRules.light);
const events = new Set(verbRules.events);
const causative = new Set(verbRules.causative);
/** A predicate followed by this is done: 举行了. */
const DONE = ["了", "过"];

/**
 * Sets the predicate of a head. A verb that only carries the noun behind it gives way to that noun
 * (进行研究); one that moves others to act is causative (推动两国企业扩大合作).
 */
export function readPredicate(text: string, head: Target, end: number, found: Predicate | null) {
  head.full = true;
  const predicate = found ?? { ...word(text, head.at, end), rule: "unknown", class: "unknown" };
  head.at = predicate.end;
  const object = text.slice(predicate.end, end);
  head.completed ||= DONE.includes(object.charAt(0));
  if (predicate.class === "support") {
    head.completed ||=
      /[^为除]了(?!解)/u.test(object) ||
      cueRules.welcomed_past.some((past) => object.endsWith(past));
  }
  const carried = light.has(predicate.text) ? headLexicon.match(text, predicate.end, end) : null;
  if (carried?.lists.has("assessment")) {
    const cue = {
      text: carried.word,
      start: predicate.end,
      end: predicate.end + carried.word.length,
    };
    head.frame = { ...cue, rule: "assessment", kind: "assessment" };
  }
  head.predicate = {
    ...predicate,
    class: classOf(predicate, carried?.lists, text, end),
    event: events.has(predicate.text),
  };
}

function classOf(
  predicate: Predicate,
  carried: ReadonlySet<string> | undefined,
  text: string,
  end: number,
): PredicateClass {
  if (carried?.has("explore")) return "explore";
  if (causative.has(predicate.text) && movesOthers(text.slice(predicate.end, end)))
    return "causative";
  return predicate.class;
}

/** The object names a group that acts, and an act of its own follows. */
function movesOthers(object: string): boolean {
  const group = verbRules.others
    .map((name) => object.indexOf(name))
    .filter((at) => at >= 0)
    .sort((a, b) => a - b)[0];
  if (group === undefined) return false;
  for (let at = group; at < object.length; at += 1) {
    const act = headLexicon.match(object, at, object.length);
    if (act !== null && act.lists.has("action") && at + act.word.length < object.length) {
      return !object.slice(0, at).includes("的");
    }
  }
  return false;
}

function word(text: string, at: number, end: number) {
  const length = Math.min(2, end - at);
  return { text: text.slice(at, at + length), start: at, end: at + length };
}
