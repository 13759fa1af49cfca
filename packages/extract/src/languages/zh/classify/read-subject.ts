import type { HeadDraft } from "./head.ts";
import { headLexicon, joiners } from "./head-lexicon.ts";
import type { Parties, PartyName } from "./parties.ts";
import type { WordStarts } from "./skip-adjunct.ts";
import { skipOrgan, skipSubject } from "./skip-subject.ts";

/** Reads a subject that begins with a party's name: the party itself, two of them, or what is theirs. */
export function readSubject(
  text: string,
  head: HeadDraft,
  party: PartyName,
  end: number,
  starts: WordStarts,
  parties: Parties,
): void {
  head.at += party.word.length;
  const joiner = joiners.match(text, head.at, end);
  const partner = joiner === null ? null : parties.match(text, head.at + joiner.word.length, end);
  if (joiner !== null && partner !== null) head.at += joiner.word.length + partner.word.length;
  const actor = partner === null || partner.actor === party.actor ? party.actor : "joint";
  const behind =
    head.at >= end || headLexicon.match(text, head.at, end) !== null
      ? null
      : (skipSubject(text, head.at, end, starts) ?? skipOrgan(text, head.at, end, starts));
  head.subject = { actor, own: behind === null };
  head.at = behind ?? head.at;
}
