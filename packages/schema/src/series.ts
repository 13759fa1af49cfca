import { z } from "zod";
import { Track } from "./codes.ts";
import { Day } from "./span.ts";

const Words = z.record(z.string().min(2), z.array(z.string().min(1)).min(1));

/** A party of a series: its code and every name it goes by, by language. */
export const Party = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/),
  names: Words.describe("By language, the full name first: 哈萨克斯坦共和国, 哈萨克斯坦, 哈方."),
});
export type Party = z.infer<typeof Party>;

/** `series.yml`: what holds for a whole series of documents. */
export const Series = z.strictObject({
  title: z.string().min(1),
  parties: z.array(Party).min(1),
  joint: Words.optional().describe(
    "Names for the parties together that are this series' own: 中哈.",
  ),
  tracks: z.array(Track).min(1),
  relations_since: Day.optional().describe("Date of diplomatic relations, for anniversaries."),
});
export type Series = z.infer<typeof Series>;
