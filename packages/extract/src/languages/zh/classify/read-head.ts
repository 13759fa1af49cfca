import { type Head, type HeadDraft, startHead } from "./head.ts";
import { headLexicon } from "./head-lexicon.ts";
import type { Parties } from "./parties.ts";
import { readPredicate } from "./read-predicate.ts";
import { readSubject } from "./read-subject.ts";
import { readWord } from "./read-word.ts";
import type { WordStarts } from "./skip-adjunct.ts";
import { skipSubject } from "./skip-subject.ts";

/** Reads a Chinese clause from its first word: subject, frame, modal, adverbs and adjuncts, predicate. */
export function readHead(
  text: string,
  start: number,
  end: number,
  starts: WordStarts,
  parties: Parties,
): Head {
  const head = startHead(start);
  while (head.at < end) {
    const entry = headLexicon.match(text, head.at, end);
    const party = isBound(head) ? null : parties.match(text, head.at, end);
    if (party !== null && party.word.length >= (entry?.word.length ?? 0)) {
      readSubject(text, head, party, end, starts, parties);
      continue;
    }
    const next = entry === null ? null : readWord(text, head, end, starts, entry);
    if (next === "stop") return head;
    if (next === "go") continue;
    const behind = isBound(head) ? null : skipSubject(text, head.at, end, starts);
    if (behind === null) {
      readPredicate(text, head, end, null);
      return head;
    }
    head.at = behind;
    head.subject ??= "other";
  }
  // A verb of thought or praise with a content says something, if not by a predicate we know.
  const thought = head.frame?.kind === "assessment" || head.subject !== null;
  head.full ||= head.frame !== null && thought && head.modal === null;
  return head;
}

/** After a modal or a word of effort no subject can follow. */
const isBound = (head: HeadDraft) => head.modal !== null || head.effort !== null;
