import type { Cue } from "../../../segment/clause.ts";
import type { HeadDraft } from "./head.ts";
import type { LexiconEntry } from "./lexicon.ts";
import type { WordStarts } from "./skip-adjunct.ts";

/** The clause that a head is read from. */
export interface ClauseText {
  readonly text: string;
  readonly start: number;
  /** Where the clause ends, in the text. */
  readonly end: number;
  readonly starts: WordStarts;
}

/** "go": taken, more is to come. "stop": the predicate is read. null: not for this reader. */
export type Step = "go" | "stop" | null;

/** Takes one kind of word into a head, at the place where the reading stands. */
export type HeadReader = (clause: ClauseText, head: HeadDraft, entry: LexiconEntry) => Step;

/** The word at which the reading stands, as a cue. */
export function cueAt(head: HeadDraft, word: string, rule: string): Cue {
  return { text: word, start: head.at, end: head.at + word.length, rule };
}

/** Goes on behind a word. */
export function pass(head: HeadDraft, word: string): "go" {
  head.at += word.length;
  return "go";
}
