import { headLexicon } from "./head-lexicon.ts";
import { verbRules } from "./rules.ts";
import { skipPair } from "./skip-pair.ts";

/**
 * True where the object of a verb names a group that acts, and an act of the group's own follows:
 * 两国企业|扩大合作, not 企业合作 and not 企业的合作.
 */
export function movesOthers(object: string): boolean {
  let group = false;
  for (let at = 0; at < object.length; at += 1) {
    const behindPair = skipPair(object, at, object.length);
    if (behindPair > at) {
      at = behindPair - 1;
      continue;
    }
    if (object.charAt(at) === "的") return false;
    if (verbRules.others.some((name) => object.startsWith(name, at))) group = true;
    else if (group) {
      const act = headLexicon.match(object, at, object.length);
      if (act?.lists.has("action") && at + act.word.length < object.length) return true;
    }
  }
  return false;
}
