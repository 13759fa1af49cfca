import type { Tagger, Token } from "../../../text/token.ts";
import { tagWords } from "../tag-words.ts";
import { nameRules } from "./name-rules.ts";

const joints = new Set(nameRules.party_joints);
const foreign = /^(?:nr|x)/u;

/** Words as names need them: a joint that the tagger took into a foreign name (阿特劳和) stands alone. */
export const tagNameWords: Tagger = (text) => tagWords(text).flatMap(splitJoint);

function splitJoint(token: Token): Token[] {
  const { word, tag, start, end } = token;
  if (word.length < 2 || !foreign.test(tag)) return [token];
  const at = [...word].findIndex((c, i) => i > 0 && joints.has(c));
  if (at < 0) return [token];
  const parts = [
    { word: word.slice(0, at), tag, start, end: start + at },
    { word: word.slice(at, at + 1), tag: "c", start: start + at, end: start + at + 1 },
    { word: word.slice(at + 1), tag, start: start + at + 1, end },
  ];
  return parts.filter((part) => part.word !== "");
}
