import { z } from "zod";

const Fields = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** A wanted value, and all the wordings that must give it; a null value must not be found. */
export const ExampleGroup = z.strictObject({
  value: Fields.nullable().describe("Some columns of what is found, by name."),
  context: Fields.optional().describe(
    "What the words are read against, where it is not the file's.",
  ),
  pending: z.string().optional().describe("Why it does not work yet: fails once it does."),
  wordings: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      "Texts. « and » stand around what is to be found; without them it is all of the text.",
    ),
});
export type ExampleGroup = z.infer<typeof ExampleGroup>;

/** The shape of a `rules/LANGUAGE/TOPIC.examples.yml` of dates, quantities and numerals. */
export const ExampleFile = z.strictObject({
  context: Fields.optional(),
  examples: z.array(ExampleGroup).min(1),
});
export type ExampleFile = z.infer<typeof ExampleFile>;
