import type { HeadDraft } from "./head.ts";
import { headLexicon, joiners } from "./head-lexicon.ts";
import type { ClauseText } from "./head-reader.ts";
import type { Parties, PartyName } from "./parties.ts";
import { skipOrgan, skipSubject } from "./skip-subject.ts";

/** Reads a subject that begins with a party's name: the party itself, two of them, or what is theirs. */
export function readSubject(
  clause: ClauseText,
  head: HeadDraft,
  party: PartyName,
  parties: Parties,
): void {
  const { text, end } = clause;
  head.at += party.word.length;
  const joiner = joiners.match(text, head.at, end);
  const partner = joiner === null ? null : parties.match(text, head.at + joiner.word.length, end);
  if (joiner !== null && partner !== null) head.at += joiner.word.length + partner.word.length;
  const actor = partner === null || partner.actor === party.actor ? party.actor : "joint";
  const alone = head.at >= end || headLexicon.match(text, head.at, end) !== null;
  const behind = alone ? null : (skipSubject(clause, head.at) ?? skipOrgan(clause, head.at));
  head.subject = { actor, own: behind === null };
  head.at = behind ?? head.at;
}
