import { z } from "zod";
import { loadRules } from "../../text/load-rules.ts";

const Pairs = z.array(z.string().length(2));

/** How Chinese text is folded to one form, from rules/zh/characters.yml. */
export const foldRules = loadRules(
  "zh/characters.yml",
  z.strictObject({
    words: z
      .record(z.string().min(1), z.string())
      .refine((words) => Object.entries(words).every(([from, to]) => from.length === to.length), {
        error: "a word and what is read for it have the same length",
      }),
    companions: z.array(
      z.strictObject({
        character: z.string().length(1),
        becomes: z.string().length(1),
        after: z.string().min(1),
        before: z.string().min(1),
        never_after: z.string().min(1),
        never_before: z.string().min(1),
      }),
    ),
    signs: Pairs,
    narrow: Pairs,
  }),
);

/** A pair of signs as what is written and what is read for it. */
export const asPair = (pair: string) => [pair.charAt(0), pair.charAt(1)] as const;
