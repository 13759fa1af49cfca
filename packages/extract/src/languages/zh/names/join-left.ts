import type { TaggedText } from "../../../extract/names/name-language.ts";
import { extendLeft, type LeftPart } from "./extend-left.ts";
import { lastTokenBefore } from "./last-token-before.ts";
import { type Head, nameRules } from "./name-rules.ts";

const joints = new Set(nameRules.party_joints);
const nouns = new Set(["n", "vn", "j", "an"]);

/**
 * Takes «文化和» of «文化和人文合作协定» into a name: one noun and a joint, where nothing but the name
 * can begin at that noun. Null where the joint links two things.
 */
export function joinLeft(tagged: TaggedText, left: LeftPart, head: Head): LeftPart | null {
  if (head.type === "project" || head.type === "initiative" || left.tokens.length === 0)
    return null;
  const at = lastTokenBefore(tagged.tokens, left.start);
  const joint = tagged.tokens[at];
  const noun = tagged.tokens[at - 1];
  if (joint === undefined || noun === undefined || !joints.has(joint.word)) return null;
  if (!nouns.has(noun.tag) || noun.word.length !== 2) return null;
  const more = extendLeft(tagged, noun.end);
  if (more.tokens.length === 0 || more.tokens.length > 2) return null;
  return { start: more.start, tokens: [...more.tokens, joint, ...left.tokens] };
}
