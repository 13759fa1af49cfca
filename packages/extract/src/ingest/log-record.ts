import { DocumentId } from "@pledgeline/schema/ids";
import { Offset } from "@pledgeline/schema/span";
import { z } from "zod";

/** The first line of a log: the dump that the records are about. */
export const LogHeader = z.strictObject({
  source: z.string().describe("The dump, with its SHA-256."),
  read_as: z.string().describe("How its bytes were read: utf-8, gb18030, html …"),
  characters: Offset.describe("Length of the dump in UTF-16 code units."),
});
export type LogHeader = z.infer<typeof LogHeader>;

/** Every other line: what was cut out of the dump at one place. */
export const LogRecord = z.strictObject({
  offset: Offset.describe("Where it stood in the dump, in UTF-16 code units."),
  cut: z.string().describe("What was cut; empty where a paragraph was only broken."),
  put: z.string().describe("What stands in its place in the document."),
  document_id: DocumentId.describe("The document that it was cut from or before."),
  reason: z.string().describe("Why: page-furniture, list-title, paragraph-mark …"),
});
export type LogRecord = z.infer<typeof LogRecord>;
