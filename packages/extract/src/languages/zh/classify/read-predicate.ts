import type { Predicate, PredicateClass } from "../../../segment/clause.ts";
import type { HeadDraft } from "./head.ts";
import { headLexicon, lightVerbs } from "./head-lexicon.ts";
import type { ClauseText } from "./head-reader.ts";
import { movesOthers } from "./moves-others.ts";
import { cueRules, verbRules } from "./rules.ts";

type Found = Omit<Predicate, "event" | "prospective" | "object">;

const events = new Set(verbRules.events);
const prospective = new Set(verbRules.prospective);
const causative = new Set(verbRules.causative);
const facilitating = new Set(verbRules.facilitating.verbs);

/** Sets the predicate of a head: a word of the lists, or the word at which the reading stopped. */
export function readPredicate(
  { text, start, end }: ClauseText,
  head: HeadDraft,
  found: Found | null,
): void {
  const predicate = found ?? unknown(text, head.at, end);
  const object = text.slice(predicate.end, end);
  const carried = lightVerbs.has(predicate.text)
    ? headLexicon.match(object, 0, object.length)
    : null;
  if (carried?.lists.has("assessment")) {
    const span = { start: predicate.end, end: predicate.end + carried.word.length };
    head.frame = { ...span, text: carried.word, rule: "assessment", kind: "assessment" };
  }
  head.full = true;
  head.at = predicate.end;
  head.completed ||= isDone(predicate, object);
  const looks = carried?.lists.has("explore") === true;
  const looked = {
    text: carried?.word ?? "",
    start: predicate.end,
    end: predicate.end + (carried?.word.length ?? 0),
  };
  head.predicate = {
    ...predicate,
    ...(looks ? { ...looked, rule: "explore" } : {}),
    class: classOf(predicate, text.slice(start, predicate.start), object, carried?.lists),
    event: events.has(predicate.text),
    prospective: prospective.has(predicate.text) && !head.about,
    object: object !== "",
  };
}

/** 进行研究 studies; 推动企业扩大合作 moves others; 为…提供便利 makes things easier. */
function classOf(
  predicate: Found,
  before: string,
  object: string,
  carried: ReadonlySet<string> | undefined,
): PredicateClass {
  if (carried?.has("explore") || looksInto(predicate, object)) return "explore";
  if (causative.has(predicate.text) && movesOthers(object)) return "causative";
  const eases = verbRules.facilitating.objects.some(
    (what) => object.endsWith(what) || object.startsWith(what),
  );
  if (!facilitating.has(predicate.text) || !eases) return predicate.class;
  // 为两国企业提供便利 backs the firms; 为贸易创造条件 is the parties' own doing.
  return verbRules.others.some((group) => before.includes(group)) ? "causative" : "facilitating";
}

/** 讨论…的可能性 and 开展…的研究 look into a matter. */
function looksInto(predicate: Found, object: string): boolean {
  if (predicate.class !== "action") return false;
  const carrier = lightVerbs.has(predicate.text);
  const ends = carrier ? [...cueRules.explored, ...cueRules.carried_study] : cueRules.explored;
  return ends.some((end) => object.endsWith(end));
}

/** The verb is marked as done with; what is backed or welcomed may be done with further on. */
function isDone(predicate: Found, object: string): boolean {
  if (verbRules.done.some((sign) => object.startsWith(sign))) return true;
  if (predicate.class !== "support") return false;
  const plain = verbRules.not_done.reduce((words, word) => words.replaceAll(word, ""), object);
  return (
    verbRules.done.some((sign) => plain.includes(sign)) ||
    cueRules.welcomed_inside.some((past) => isWelcome(predicate) && object.includes(past)) ||
    cueRules.welcomed_past.some((past) => object.endsWith(past))
  );
}

function unknown(text: string, at: number, end: number): Found {
  const done = verbRules.done.some((sign) => text.startsWith(sign, at + 1));
  const stop = Math.min(at + (done ? 1 : 2), end);
  return { text: text.slice(at, stop), start: at, end: stop, rule: "unknown", class: "unknown" };
}

const isWelcome = ({ text }: Found) => cueRules.welcomes.includes(text);
