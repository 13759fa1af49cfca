import { z } from "zod";
import { Actor, CommitmentType, Pillar, Relation, Strength } from "./codes.ts";
import { CommitmentId, DocumentId, EntityId, ThreadId } from "./ids.ts";
import { Day, Offset } from "./span.ts";

/** One row of `commitments`. */
export const CommitmentRow = z.strictObject({
  commitment_id: CommitmentId.describe("Document, paragraph and position in the paragraph."),
  document_id: DocumentId.describe("The document that it stands in."),
  thread_id: ThreadId.describe("The thread that it belongs to."),
  also_thread_ids: z
    .array(ThreadId)
    .describe("Other threads that it takes up, where one sentence gathers what were several."),
  relation: Relation.describe("How it stands to the thread's previous commitment."),
  signed_on: Day.describe("Signing date of its document."),
  section: z.string().nullable().describe("Marks of the headings that it stands under: 三(十二)."),
  paragraph: z.int().positive().describe("Paragraph of the document, from 1."),
  start: Offset.describe("Start of the quote in the document's text."),
  end: Offset.describe("End of the quote, exclusive."),
  quote: z.string().min(1).describe("The words of the commitment, as they stand."),
  quote_en: z.string().nullable().describe("The same in the English translation."),
  type: CommitmentType.describe("What is bound: an action, backing for others, or a stand."),
  strength: Strength.describe("Deontic strength of the cue that governs it."),
  actor: Actor.describe("Who is bound: joint, or a party's ISO 3166-1 alpha-3 code."),
  pillar: Pillar.describe("Field of cooperation, by what is acted on."),
  pillar_second: Pillar.nullable().describe("The field that could as well have been chosen."),
  deadline: z.string().nullable().describe("By when or in which period, in its own words."),
  deadline_on: Day.nullable().describe("The last day that meets the deadline."),
  quantity: z.string().nullable().describe("The measurable target, in its own words."),
  quantity_value: z.number().nullable().describe("The target as a number."),
  quantity_unit: z.string().nullable().describe("Its unit: ISO 4217, UCUM, or a counting unit."),
  names: z.array(EntityId).describe("The named things in it."),
  cue: z.string().min(1).describe("The word that made it a commitment."),
  reviewed: z
    .union([z.literal(false), z.string().min(1)])
    .describe("Who confirmed the row, or false: so far no row is confirmed."),
});
export type CommitmentRow = z.infer<typeof CommitmentRow>;
