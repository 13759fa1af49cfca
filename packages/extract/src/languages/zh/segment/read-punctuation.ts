import { z } from "zod";
import type { Punctuation } from "../../../segment/language.ts";
import { loadRules } from "../../../text/load-rules.ts";

const Signs = z.array(z.string().length(1));
const Rules = z.strictObject({
  sentence_ends: Signs,
  clause_ends: Signs,
  pairs: z.array(z.string().length(2)),
  trim: Signs,
});

/** Signs of Chinese texts, full and half width, from rules/zh/punctuation.yml. */
export function readPunctuation(): Punctuation {
  const rules = loadRules("zh/punctuation.yml", Rules);
  return {
    sentenceEnds: new Set(rules.sentence_ends),
    clauseEnds: new Set(rules.clause_ends),
    pairs: new Map(rules.pairs.map((pair) => [pair.charAt(0), pair.charAt(1)])),
    trim: new Set(rules.trim),
  };
}
