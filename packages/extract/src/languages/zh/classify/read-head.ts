import type { Clause, Cue, Subject } from "../../../segment/clause.ts";
import { headLexicon } from "./head-lexicon.ts";
import type { LexiconEntry } from "./lexicon.ts";
import type { Parties } from "./parties.ts";
import { readPredicate } from "./read-predicate.ts";
import { clauseRules, cueRules } from "./rules.ts";
import { skipAdjunct, type WordStarts } from "./skip-adjunct.ts";
import { skipTopic } from "./skip-topic.ts";

/** A clause read up to its predicate, and whether the clause ended before one came. */
export interface Head
  extends Pick<
    Clause,
    "reporter" | "subject" | "frame" | "modal" | "effort" | "predicate" | "completed"
  > {
  /** The predicate is read; false where the clause is all opening. */
  readonly full: boolean;
  /** Where the reading stopped. */
  readonly at: number;
}

type Draft = { -readonly [K in keyof Head]: Head[K] };

const obligation = new Set(cueRules.obligation);
const necessity = new Set(cueRules.necessity);
const prepositions = new Set(clauseRules.prepositions);

/** Reads a Chinese clause from its first word: subject, frame, modal, adverbs and adjuncts, predicate. */
export function readHead(
  text: string,
  start: number,
  end: number,
  starts: WordStarts,
  parties: Parties,
): Head {
  const head: Draft = {
    reporter: null,
    subject: null,
    frame: null,
    modal: null,
    effort: null,
    predicate: null,
    completed: false,
    full: false,
    at: start,
  };
  while (head.at < end) {
    const entry = headLexicon.match(text, head.at, end);
    const party = parties.match(text, head.at, end);
    if (party !== null && party.word.length >= (entry?.word.length ?? 0) && !isBound(head)) {
      head.at += party.word.length;
      head.subject = readSubject(text, head, end, starts, parties, party.actor);
      continue;
    }
    const next = entry === null ? null : step(text, head, end, starts, entry);
    if (next === "stop") return head;
    if (next === "go") continue;
    const topic = isBound(head) ? null : skipTopic(text, head.at, end, starts);
    if (topic === null) {
      readPredicate(text, head, end, null);
      return head;
    }
    head.at = topic;
    if (head.subject === null) head.subject = "other";
  }
  return head;
}

/** After a modal or a word of effort no subject can follow. */
const isBound = (head: Draft) => head.modal !== null || head.effort !== null;

/** Takes one word of the lexicon; `null` where it is none of the head's parts here. */
function step(
  text: string,
  head: Draft,
  end: number,
  starts: WordStarts,
  { word, lists }: LexiconEntry,
): "go" | "stop" | null {
  const cue = (rule: string): Cue => ({
    text: word,
    start: head.at,
    end: head.at + word.length,
    rule,
  });
  const pass = () => {
    head.at += word.length;
    return "go" as const;
  };
  for (const kind of ["reporting", "belief", "assessment"] as const) {
    if (!lists.has(kind)) continue;
    if (head.frame === null) {
      head.frame = { ...cue(kind), kind };
      head.reporter = head.subject;
      head.subject = null;
    }
    return pass();
  }
  for (const strength of ["firm", "intent"] as const) {
    if (!lists.has(strength)) continue;
    if (word === "将" && !isModal(text, head.at + 1, end, starts)) break;
    head.modal ??= {
      ...cue(strength),
      strength,
      obligation: obligation.has(word),
      necessity: necessity.has(word),
    };
    return pass();
  }
  for (const kind of ["effort", "haste"] as const) {
    if (!lists.has(kind)) continue;
    if (head.effort === null || head.effort.haste) {
      head.effort = { ...cue(kind), haste: kind === "haste" };
    }
    return pass();
  }
  for (const kind of ["support", "explore", "resolved-study", "position"] as const) {
    if (lists.has(kind)) {
      readPredicate(text, head, end, { ...cue(kind), class: kind });
      return "stop";
    }
  }
  if (lists.has("completed")) {
    head.completed ||= head.subject !== null && head.modal === null;
    return pass();
  }
  if (lists.has("connective") || lists.has("adverb")) return pass();
  if (prepositions.has(word) || word === "将") {
    const adjunct = skipAdjunct(text, head.at + word.length, end, starts);
    if (adjunct !== null && (adjunct.closed || !lists.has("action"))) {
      head.at = adjunct.at;
      return "go";
    }
    if (!lists.has("action")) {
      // An adjunct without a predicate behind it: all of the clause is opening.
      head.at = end;
      return "go";
    }
  }
  if (lists.has("action")) {
    readPredicate(text, head, end, { ...cue("action"), class: "action" });
    return "stop";
  }
  return null;
}

/** 将 before a verb is the future; before a noun it marks the object (将贸易额提高到…). */
function isModal(text: string, at: number, end: number, starts: WordStarts): boolean {
  const next = headLexicon.match(text, at, end);
  return at < end && (next !== null || !starts.has(at));
}

function readSubject(
  text: string,
  head: Draft,
  end: number,
  starts: WordStarts,
  parties: Parties,
  actor: string,
): Subject {
  const joined = /^[和与同及、]/u.test(text.slice(head.at, head.at + 1))
    ? parties.match(text, head.at + 1, end)
    : null;
  if (joined !== null) head.at += 1 + joined.word.length;
  const all = joined !== null && joined.actor !== actor ? "joint" : actor;
  if (head.at >= end || headLexicon.match(text, head.at, end) !== null) {
    return { actor: all, own: true };
  }
  const topic = skipTopic(text, head.at, end, starts);
  if (topic === null) return { actor: all, own: true };
  head.at = topic;
  return { actor: all, own: false };
}
