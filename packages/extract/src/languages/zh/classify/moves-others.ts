import { headLexicon, nominalFollowers } from "./head-lexicon.ts";
import type { LexiconEntry } from "./lexicon.ts";
import { verbRules } from "./rules.ts";
import { skipPair } from "./skip-pair.ts";

const GOES_ON = ["adverb", "preposition"];

/**
 * True where the object of a verb names a group that acts, and its act follows at once or behind an
 * adverb or an adjunct: 两国企业|扩大合作, not 学者交流人数|达到 and not 企业的合作.
 */
export function movesOthers(object: string): boolean {
  for (let at = 0; at < object.length; at += 1) {
    const behindPair = skipPair(object, at, object.length);
    if (behindPair > at) {
      at = behindPair - 1;
      continue;
    }
    const group = verbRules.others.find((name) => object.startsWith(name, at));
    if (group === undefined) continue;
    const tail = verbRules.group_tails.find((word) => object.startsWith(word, at + group.length));
    const behind = at + group.length + (tail?.length ?? 0);
    const act = headLexicon.match(object, behind, object.length);
    if (
      act !== null &&
      (GOES_ON.some((list) => act.lists.has(list)) || acts(act, object, behind))
    ) {
      return true;
    }
  }
  return false;
}

/** A verb with something to act on, or one that needs nothing: not a noun such as 交流人数. */
function acts({ word, lists }: LexiconEntry, object: string, at: number): boolean {
  const end = at + word.length;
  if (end === object.length) return verbRules.acts_alone.includes(word);
  return lists.has("action") && nominalFollowers.match(object, end, object.length) === null;
}
