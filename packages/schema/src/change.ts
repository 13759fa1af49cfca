import { z } from "zod";
import { Facet, Relation } from "./codes.ts";
import { ChangeId, CommitmentId, DocumentId, ThreadId } from "./ids.ts";

/** One row of `changes`: a commitment against the thread's previous one, or a silence. */
export const ChangeRow = z.strictObject({
  change_id: ChangeId.describe("Thread and document of the step."),
  thread_id: ThreadId.describe("The thread that moves."),
  document_id: DocumentId.describe("The document in which the step shows."),
  from_commitment_id: CommitmentId.nullable().describe("The wording before; null at the start."),
  to_commitment_id: CommitmentId.nullable().describe("The wording after; null for a silence."),
  relation: z
    .enum([...Relation.options, "silent"])
    .describe("The relation of the later wording, or silent."),
  facets: z.array(Facet).describe("What moved."),
  explanation: z.string().describe("What moved, in words: deadline: 2015 → none."),
  similarity: z
    .number()
    .min(0)
    .max(1)
    .describe("Likeness of the two wordings, or of the best refused one."),
});
export type ChangeRow = z.infer<typeof ChangeRow>;
