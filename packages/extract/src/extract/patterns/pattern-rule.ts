import { z } from "zod";

/**
 * The vocabulary of a rule file. A list holds words; a string holds the source of a regular
 * expression, in which `{name}` stands for another entry.
 */
export const Words = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type Words = z.infer<typeof Words>;

/** What words stand for: `{ 明年: 1 }`. Its words serve patterns under the table's name. */
export const Meanings = z.record(
  z.string(),
  z.record(z.string(), z.union([z.string(), z.number()])),
);
export type Meanings = z.infer<typeof Meanings>;

/** A pattern in which `{name}` is a captured part, and a space an optional one in the text. */
export interface PatternRule {
  readonly pattern: string;
}
