import { z } from "zod";

/** Something that a person has to know about a run: never thrown, listed at the end. */
export const Issue = z.strictObject({
  level: z.enum(["error", "warning"]),
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  file: z.string().describe("Path from the corpus folder, or as the user gave it."),
  place: z.string().nullable().describe("Where in the file: a line, a field, an offset."),
  message: z.string().min(1).describe("What is wrong."),
  hint: z.string().min(1).describe("What to do."),
});
export type Issue = z.infer<typeof Issue>;
