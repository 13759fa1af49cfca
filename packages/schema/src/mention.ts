import { z } from "zod";
import {
  AgreementStatus,
  Bound,
  DateRole,
  MentionKind,
  NameType,
  Precision,
  QuantityRole,
} from "./codes.ts";
import { CommitmentId, DocumentId, EntityId, MentionId } from "./ids.ts";
import { Day, Offset } from "./span.ts";

/** One row of `mentions`: a date, a quantity or a name. Columns of the other kinds are null. */
export const MentionRow = z
  .strictObject({
    mention_id: MentionId.describe("Document, paragraph, kind and position in the paragraph."),
    document_id: DocumentId.describe("The document that it stands in."),
    commitment_id: CommitmentId.nullable().describe("The commitment that it stands in."),
    kind: MentionKind.describe("Date, quantity or name."),
    start: Offset.describe("Start in the document's text."),
    end: Offset.describe("End, exclusive."),
    text: z.string().min(1).describe("The words of the mention, as they stand."),
    rule: z.string().min(1).describe("The rule that found it."),
    date_from: Day.nullable().describe("First day, or null for an open start."),
    date_to: Day.nullable().describe("Last day, or null for an open end."),
    duration: z
      .string()
      .regex(/^P\d+[YMWD]$/)
      .nullable()
      .describe("ISO 8601 duration: of a span of time, or between recurrences."),
    precision: Precision.nullable().describe("How exactly the date is given."),
    anchored: z
      .boolean()
      .nullable()
      .describe("True where year or day came from the document's date, not from the words."),
    value: z.number().nullable().describe("The number, or the lower end of a range."),
    value_max: z.number().nullable().describe("The upper end of a range."),
    bound: Bound.nullable().describe("How the number bounds the amount."),
    unit: z
      .string()
      .nullable()
      .describe("ISO 4217, UCUM, or stage, ordinal, count, times, percent."),
    role: z
      .union([DateRole, QuantityRole])
      .nullable()
      .describe("What the date or the quantity does in its sentence."),
    entity_id: EntityId.nullable().describe("The named thing."),
    name_type: NameType.nullable().describe("What kind of thing is named."),
    status: AgreementStatus.nullable().describe(
      "Of an agreement: what the text says of it here, null where it says nothing.",
    ),
  })
  .refine((m) => m.end > m.start, { message: "a mention is not empty" });
export type MentionRow = z.infer<typeof MentionRow>;
