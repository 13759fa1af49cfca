import { z } from "zod";
import { AgreementStatus, NameType, WorksKind } from "./codes.ts";
import { DocumentId, EntityId } from "./ids.ts";
import { Day } from "./span.ts";

/** One row of `entities`: a named thing that the corpus mentions. */
export const EntityRow = z.strictObject({
  entity_id: EntityId.describe("Its id in the gazetteer, or made from its name."),
  type: NameType.describe("What kind of thing it is."),
  name: z.string().min(1).describe("Its name in the language of the corpus."),
  name_en: z.string().nullable().describe("Its English name."),
  aliases: z.array(z.string()).describe("The forms met in the corpus."),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable()
    .describe("Its Wikidata item."),
  first_document_id: DocumentId.describe("Where it is first named."),
  last_document_id: DocumentId.describe("Where it is last named."),
  documents: z.int().positive().describe("Number of documents that name it."),
  commitments: z.int().nonnegative().describe("Number of commitments that name it."),
  kind: WorksKind.nullable().describe("Of works: what they are."),
  place: z.string().min(1).nullable().describe("Of works: where they stand."),
  signed_on: Day.nullable().describe("Of an agreement: its signing date, where a text states it."),
  status: AgreementStatus.nullable().describe("Of an agreement: what was last said of it."),
});
export type EntityRow = z.infer<typeof EntityRow>;
