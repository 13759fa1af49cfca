import { afterAdjunct, headLexicon, localisers, nominalFollowers } from "./head-lexicon.ts";
import { verbRules } from "./rules.ts";

const light = new Set(verbRules.light);

/** Where the words of a clause begin: adjuncts end only there. */
export type WordStarts = ReadonlySet<number>;

/** Where an adjunct ends. */
export interface AdjunctEnd {
  readonly at: number;
  /** It closes with a localiser (在…框架内), so what follows is the head again. */
  readonly closed: boolean;
}

/**
 * Finds where the adjunct ends that a preposition opened just before `from`: behind its localiser
 * (在…框架内), or where the predicate begins (就…交流经验). Null where neither shows before `end`.
 */
export function skipAdjunct(
  text: string,
  from: number,
  end: number,
  starts: WordStarts,
): AdjunctEnd | null {
  let fallback: number | null = null;
  for (let at = from; at < end; at += 1) {
    const localiser = localisers.match(text, at, end);
    if (localiser !== null && at > from) {
      const behind = at + localiser.word.length;
      if (behind === end || opensHead(text, behind, end)) return { at: behind, closed: true };
    }
    if (!starts.has(at) || at === from) continue;
    const found = headLexicon.match(text, at, end);
    if (found === null || found.word.length < 2 || !hasAny(found.lists)) continue;
    const behind = at + found.word.length;
    if (nominalFollowers.match(text, behind, end) !== null) continue;
    if (light.has(found.word)) return { at, closed: false };
    fallback ??= at;
  }
  return fallback === null ? null : { at: fallback, closed: false };
}

function opensHead(text: string, at: number, end: number): boolean {
  const found = headLexicon.match(text, at, end);
  if (found === null) return false;
  return hasAny(found.lists) || found.lists.has("preposition");
}

function hasAny(lists: ReadonlySet<string>): boolean {
  for (const list of lists) if (afterAdjunct.has(list)) return true;
  return false;
}
