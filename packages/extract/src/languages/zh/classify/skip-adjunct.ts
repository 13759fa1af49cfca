import {
  endsAdjunct,
  headLexicon,
  joiners,
  lightVerbs,
  localisers,
  nominalFollowers,
  opensHead,
  placing,
} from "./head-lexicon.ts";
import type { ClauseText } from "./head-reader.ts";
import { clauseRules } from "./rules.ts";
import { skipPair } from "./skip-pair.ts";

/** The tags of the words of a text, by where they begin. */
export type WordStarts = ReadonlyMap<number, string>;

/** Where an adjunct ends. */
export interface AdjunctEnd {
  readonly at: number;
  /** A localiser closes it (在…框架内), so what follows is the head again. */
  readonly closed: boolean;
}

/** An adjunct longer than this is not one. */
const LONGEST = 240;

/**
 * Finds where the adjunct ends that a preposition opens: behind its localiser (在…框架内), or where
 * the predicate begins (就…交流经验). Null where neither shows.
 */
export function skipAdjunct(
  clause: ClauseText,
  preposition: string,
  start: number,
): AdjunctEnd | null {
  const { text, end: clauseEnd, starts } = clause;
  const from = start + preposition.length;
  const end = Math.min(clauseEnd, from + LONGEST);
  const placed = placing.has(preposition);
  const nominal = clauseRules.nominal_prepositions.includes(preposition);
  let carrier: number | null = null;
  let predicate: number | null = null;
  let unlisted: number | null = null;
  for (let at = from; at < end; at += 1) {
    const behindPair = skipPair(text, at, end);
    if (behindPair > at) {
      at = behindPair - 1;
      continue;
    }
    const localiser = placed && at > from ? localisers.match(text, at, end) : null;
    if (localiser !== null) {
      const behind = at + localiser.word.length;
      const opens = opensHead(text, behind, end) || opensUnlisted(text, behind, end, starts);
      if (behind === clauseEnd || opens) return { at: behind, closed: true };
    }
    if (at === from || !starts.has(at)) continue;
    const verb = predicateAt(text, at, end);
    if (verb === null && opensUnlisted(text, at, end, starts)) unlisted ??= at;
    if (verb === null || (nominal && at + verb.length === clauseEnd)) continue;
    if (verb.weighs) return { at, closed: false };
    // Behind 在 the first verb is the predicate; an object (就建设…问题) has verbs of its own first.
    if (verb.carries) carrier = placed ? (carrier ?? at) : at;
    else if (predicate === null || (!placed && verb.acts && at + verb.length < clauseEnd)) {
      predicate = at;
    }
  }
  const found = carrier ?? predicate ?? (nominal ? null : unlisted);
  return found === null ? null : { at: found, closed: false };
}

/** A verb by the tagger's word alone, which no list has and nothing makes a noun. */
function opensUnlisted(text: string, at: number, end: number, starts: WordStarts): boolean {
  if (starts.get(at) !== "v" || headLexicon.match(text, at, end) !== null) return false;
  const length =
    text
      .slice(at + 1, end)
      .split("")
      .findIndex((_, i) => starts.has(at + 1 + i)) + 1;
  const behind = length === 0 ? end : at + length;
  const noun = localisers.match(text, behind, end) ?? nominalFollowers.match(text, behind, end);
  return noun === null;
}

/** A verb at a word's start that is not used as a noun; one that weighs or carries another wins. */
function predicateAt(text: string, at: number, end: number) {
  const found = headLexicon.match(text, at, end);
  if (found === null || found.word.length < 2 || !endsAdjunct(found.lists)) return null;
  if (clauseRules.nominal_leaders.includes(text.charAt(at - 1))) return null;
  const behind = at + found.word.length;
  if (nominalFollowers.match(text, behind, end) !== null) return null;
  if (joiners.match(text, behind, end) !== null) return null;
  const weighs = found.lists.has("assessment") || found.lists.has("reporting");
  const acts = !found.lists.has("adverb");
  if (!acts && !opensHead(text, behind, end)) return null;
  return { length: found.word.length, weighs, acts, carries: lightVerbs.has(found.word) };
}
