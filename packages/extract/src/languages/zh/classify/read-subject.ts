import type { HeadDraft } from "./head.ts";
import { headLexicon, joiners } from "./head-lexicon.ts";
import type { ClauseText } from "./head-reader.ts";
import type { Parties, PartyName } from "./parties.ts";
import { clauseRules } from "./rules.ts";
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
  const behind = isWhole(clause, head.at)
    ? null
    : (skipSubject(clause, head.at) ?? skipOrgan(clause, head.at));
  const others = [partner, ...partiesWithin(clause, head.at, behind ?? head.at, parties)];
  const joint = others.some((other) => other !== null && other.actor !== party.actor);
  head.subject = { actor: joint ? "joint" : party.actor, own: behind === null };
  head.at = behind ?? head.at;
}

/** The subject ends here: the rest of the head follows, and no verb that only describes (合作的…). */
function isWhole({ text, end }: ClauseText, at: number): boolean {
  const next = at < end ? headLexicon.match(text, at, end) : null;
  if (next === null) return at >= end;
  const behind = at + next.word.length;
  return !clauseRules.attributive.some((sign) => text.startsWith(sign, behind));
}

function partiesWithin({ text }: ClauseText, from: number, to: number, parties: Parties) {
  const found: PartyName[] = [];
  for (let at = from; at < to; at += 1) {
    const party = parties.match(text, at, to);
    if (party !== null) found.push(party);
  }
  return found;
}
