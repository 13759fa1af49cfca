import type { z } from "zod";
import { DocumentRow } from "./document.ts";

/**
 * What stands above a document's text in the corpus: the columns of `documents` that no program
 * can count. `document_id` is the file's place, `characters` and `commitments` are computed.
 */
export const FrontMatter = DocumentRow.pick({
  kind: true,
  track: true,
  title: true,
  signed_on: true,
  place: true,
  published_on: true,
  parties: true,
  signatories: true,
  source: true,
}).extend({
  translation_of: DocumentRow.shape.translation_of.optional(),
});
export type FrontMatter = z.infer<typeof FrontMatter>;
