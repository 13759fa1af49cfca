import { type Head, type HeadDraft, startHead } from "./head.ts";
import { headLexicon } from "./head-lexicon.ts";
import type { ClauseText, Step } from "./head-reader.ts";
import { headReaders } from "./head-readers.ts";
import type { LexiconEntry } from "./lexicon.ts";
import type { Parties } from "./parties.ts";
import { readPredicate } from "./read-predicate.ts";
import { readSubject } from "./read-subject.ts";
import { skipSubject } from "./skip-subject.ts";
import { skipTime } from "./skip-time.ts";

/** Reads a Chinese clause from its first word: subject, frame, modal, adverbs and adjuncts, predicate. */
export function readHead(clause: ClauseText, start: number, parties: Parties): Head {
  const { text, end } = clause;
  const head = startHead(start);
  while (head.at < end) {
    const entry = headLexicon.match(text, head.at, end);
    const party = isBound(head) ? null : parties.match(text, head.at, end);
    if (party !== null && party.word.length >= (entry?.word.length ?? 0)) {
      readSubject(clause, head, party, parties);
      continue;
    }
    const step = entry === null ? null : readWord(clause, head, entry);
    if (step === "stop") return head;
    if (step === "go") continue;
    const behindTime = isBound(head) ? head.at : skipTime(text, head.at, end);
    if (behindTime > head.at && opensAgain(text, behindTime, end, parties)) {
      head.at = behindTime;
      continue;
    }
    const behind = isBound(head) ? null : skipSubject(clause, head.at);
    if (behind === null) {
      readPredicate(clause, head, null);
      return head;
    }
    head.at = behind;
    head.subject ??= "other";
  }
  // A verb of thought or praise with a content says something, if not by a predicate we know.
  const thought =
    head.subject !== null || (head.frame?.kind === "assessment" && head.frame.end === end);
  head.full ||= head.frame !== null && thought && head.modal === null;
  return head;
}

function readWord(clause: ClauseText, head: HeadDraft, entry: LexiconEntry): Step {
  for (const read of headReaders) {
    const step = read(clause, head, entry);
    if (step !== null) return step;
  }
  return null;
}

const opensAgain = (text: string, at: number, end: number, parties: Parties) =>
  parties.match(text, at, end) !== null || headLexicon.match(text, at, end) !== null;

/** After a modal or a word of effort no subject can follow. */
const isBound = (head: HeadDraft) => head.modal !== null || head.effort !== null;
