import { z } from "zod";
import { DocumentKind, Track } from "./codes.ts";
import { DocumentId, SeriesId } from "./ids.ts";
import { Day } from "./span.ts";

/** One row of `documents`; `text` is in the JSON table only. */
export const DocumentRow = z.strictObject({
  document_id: DocumentId.describe("Series and signing date."),
  series_id: SeriesId.describe("The series that the document belongs to."),
  language: z.string().min(2).describe("Language of the text, BCP 47."),
  translation_of: DocumentId.nullable().describe("The document that this one translates."),
  kind: DocumentKind.describe("What the document calls itself."),
  track: Track.describe("The level at which the parties meet."),
  title: z.string().min(1).describe("Title, as published."),
  signed_on: Day.describe("Date in the signature block."),
  place: z.string().nullable().describe("Place of signature."),
  published_on: Day.nullable().describe("Date on which the source published the text."),
  parties: z
    .array(z.string().regex(/^[A-Z]{3}$/))
    .min(1)
    .describe("Parties, ISO 3166-1 alpha-3."),
  signatories: z.array(z.string().min(1)).describe("Who signed, in the order of the text."),
  source: z.string().min(1).describe("File or address of the source, with its SHA-256."),
  characters: z.int().nonnegative().describe("Length of the text in UTF-16 code units."),
  commitments: z.int().nonnegative().describe("Number of commitments found in the text."),
  text: z.string().describe("The text that all offsets refer to (JSON only)."),
});
export type DocumentRow = z.infer<typeof DocumentRow>;
