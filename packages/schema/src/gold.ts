import { z } from "zod";
import {
  Actor,
  CommitmentType,
  MentionKind,
  NameType,
  Outcome,
  Pillar,
  Relation,
  Strength,
} from "./codes.ts";
import { Day, Offset } from "./span.ts";

const GoldId = z.string().regex(/^[\w-]+$/);
const Place = { doc: GoldId, start: Offset, end: Offset };

/** A document of the annotations; the dataset's one has the same signing date and language. */
export const GoldDocument = z.strictObject({
  id: GoldId.describe("Name of its file in texts/, without the ending."),
  signed_on: Day.describe("Date in the signature block."),
  language: z.string().min(2).describe("Language of the text, BCP 47."),
  annotated: z.boolean().describe("Whether commitments and mentions are annotated."),
  developed_on: z.boolean().default(false).describe("Whether rules were written with it at hand."),
});
export type GoldDocument = z.infer<typeof GoldDocument>;

/** A commitment as an annotator sees it. */
export const GoldCommitment = z.strictObject({
  ...Place,
  quote: z.string().min(1).describe("The words at start to end."),
  type: CommitmentType,
  strength: Strength,
  actor: Actor,
  pillar: Pillar,
  pillarAlso: z.array(Pillar).default([]).describe("Other pillars that count as right."),
  deadline: z.string().nullable(),
  quantity: z.string().nullable(),
  note: z.string().optional(),
});
export type GoldCommitment = z.infer<typeof GoldCommitment>;

/** A date, quantity or name as an annotator sees it. */
export const GoldMention = z.strictObject({
  ...Place,
  kind: MentionKind,
  text: z.string().min(1).describe("The words at start to end."),
  alt_spans: z
    .array(z.tuple([Offset, Offset]))
    .default([])
    .describe("Other right places."),
  ignore: z.boolean().default(false).describe("Neither rewarded nor held against anyone."),
  normalized: z.array(z.string()).optional().describe("Dates: every reading that is right."),
  value: z.number().optional().describe("Quantities: the number."),
  unit: z.string().optional().describe("Quantities: its unit."),
  unit_also: z.array(z.string()).default([]).describe("Other units that are right."),
  category: z.string().optional().describe("Quantities: what kind of amount it is."),
  type: NameType.optional().describe("Names: what kind of thing is named."),
  type_also: z.array(NameType).default([]).describe("Other types that are right."),
  note: z.string().optional(),
});
export type GoldMention = z.infer<typeof GoldMention>;

/** A thread followed by hand through the documents. */
export const GoldThread = z.strictObject({
  thread: z.string().min(1).describe("Its name."),
  label: z.string().describe("What is undertaken, in words."),
  members: z
    .array(
      z.strictObject({
        doc: GoldId,
        key: z.string().min(1).describe("A piece of text inside the commitment."),
        relation: Relation.describe("How it stands to the member before."),
        relation_also: z.array(Relation).default([]).describe("Other right relations."),
      }),
    )
    .min(1)
    .describe("By date."),
  also: z.array(z.string()).default([]).describe("Threads that it may be joined with."),
  end: Outcome.optional().describe("What became of it."),
  end_also: z.array(Outcome).default([]).describe("Other right outcomes."),
  note: z.string().optional(),
});
export type GoldThread = z.infer<typeof GoldThread>;
