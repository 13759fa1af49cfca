import { z } from "zod";
import { Meanings, Words } from "../patterns/pattern-rule.ts";

export const QuantityReader = z.enum([
  "money",
  "measure",
  "percent",
  "tenths",
  "times",
  "doublings",
  "count",
  "stage",
  "ordinal",
  "nothing",
]);
export type QuantityReader = z.infer<typeof QuantityReader>;

/** One wording of quantities: where it matches, and which reader makes an amount of it. */
export const QuantityRule = z.strictObject({
  pattern: z.string().min(1),
  reads: QuantityReader,
});
export type QuantityRule = z.infer<typeof QuantityRule>;

/** Words around a quantity that bound it or tell its role: each an entry of `words`. */
export const QuantityCues = z.strictObject({
  bound_before: z.string().describe("Bounds the amount that follows: 超过."),
  bound_after: z.string().describe("Bounds the amount that it follows: 以上."),
  clause_end: z.string().describe("Ends a clause: roles are told by the words of the clause."),
  capacity: z.string().describe("Speaks of what something can carry or make: 输油能力."),
  reached: z.string().describe("Says that the amount has been reached: 已."),
  aimed_at: z.string().describe("Says that the amount is wanted: 目标, 提高到."),
});
export type QuantityCues = z.infer<typeof QuantityCues>;

/** The shape of `rules/LANGUAGE/quantities.yml`. */
export const QuantityRules = z.strictObject({
  words: Words,
  meanings: Meanings,
  rules: z.record(z.string(), QuantityRule),
  cues: QuantityCues,
});
export type QuantityRules = z.infer<typeof QuantityRules>;
