import type { Cue } from "../../../segment/clause.ts";
import type { HeadDraft } from "./head.ts";
import { headLexicon, joiners, opensHead, prepositions } from "./head-lexicon.ts";
import type { LexiconEntry } from "./lexicon.ts";
import { readPredicate } from "./read-predicate.ts";
import { cueRules } from "./rules.ts";
import { skipAdjunct, type WordStarts } from "./skip-adjunct.ts";

const obligations = new Set(cueRules.obligation);
const necessities = new Set(cueRules.necessity);
const frames = ["reporting", "belief", "assessment"] as const;
const strengths = ["firm", "intent"] as const;
const efforts = ["effort", "haste"] as const;
const classes = ["support", "explore", "resolved-study", "position"] as const;

/**
 * Takes one word of the lexicon into a head: "go" where more is to come, "stop" at the predicate,
 * null where the word is none of a head's parts here.
 */
export function readWord(
  text: string,
  head: HeadDraft,
  end: number,
  starts: WordStarts,
  { word, lists }: LexiconEntry,
): "go" | "stop" | null {
  const cue: Omit<Cue, "rule"> = { text: word, start: head.at, end: head.at + word.length };
  const pass = () => {
    head.at = cue.end;
    return "go" as const;
  };
  const kind = frames.find((list) => lists.has(list));
  if (kind !== undefined) {
    if (head.frame === null) {
      head.frame = { ...cue, rule: kind, kind };
      head.reporter = head.subject;
      head.subject = null;
    }
    return pass();
  }
  const strength = strengths.find((list) => lists.has(list));
  if (strength !== undefined && !marksObject(text, word, cue.end, end, starts)) {
    const decided = head.modal !== null && cue.end === end;
    if (decided) {
      readPredicate(text, head, end, { ...cue, rule: strength, class: "action" });
      return "stop";
    }
    const obligation = obligations.has(word);
    head.modal ??= {
      ...cue,
      rule: strength,
      strength,
      obligation,
      necessity: necessities.has(word),
    };
    return pass();
  }
  const effort = efforts.find((list) => lists.has(list));
  if (effort !== undefined) {
    if (head.effort?.haste !== false)
      head.effort = { ...cue, rule: effort, haste: effort === "haste" };
    return pass();
  }
  const verb = classes.find((list) => lists.has(list));
  if (verb !== undefined) {
    readPredicate(text, head, end, { ...cue, rule: verb, class: verb });
    readSecondModal(text, head, end);
    return "stop";
  }
  if (lists.has("completed")) {
    head.completed ||= head.subject !== null && head.modal === null;
    return pass();
  }
  if (lists.has("text")) {
    head.subject ??= "other";
    return pass();
  }
  if (lists.has("connective") || lists.has("idle")) return pass();
  // 密切合作 works closely; 密切两国交往 draws closer.
  const modifies = !lists.has("action") || opensHead(text, cue.end, end);
  if (lists.has("adverb") && modifies) return pass();
  if (prepositions.has(word) || strength !== undefined) {
    const adjunct = skipAdjunct(text, word, cue.start, end, starts);
    if (adjunct?.closed || !lists.has("action")) {
      // Without a predicate behind the adjunct all of the clause is opening.
      head.at = adjunct?.at ?? end;
      return "go";
    }
  }
  if (!lists.has("action")) return null;
  readPredicate(text, head, end, { ...cue, rule: "action", class: "action" });
  return "stop";
}

/** 将 before a verb is the future; before a noun it marks the object (将贸易额提高到…). */
function marksObject(text: string, word: string, at: number, end: number, starts: WordStarts) {
  return word === "将" && starts.has(at) && headLexicon.match(text, at, end) === null;
}

/** 支持并愿配合: a second verb under a modal of its own governs both. */
function readSecondModal(text: string, head: HeadDraft, end: number): void {
  if (head.modal !== null) return;
  const joiner = joiners.match(text, head.at, end);
  if (joiner === null) return;
  const at = head.at + joiner.word.length;
  const found = headLexicon.match(text, at, end);
  const rule = strengths.find((list) => found?.lists.has(list));
  if (found === null || rule === undefined) return;
  const span = { text: found.word, start: at, end: at + found.word.length };
  head.modal = { ...span, rule, strength: rule, obligation: false, necessity: false };
}
