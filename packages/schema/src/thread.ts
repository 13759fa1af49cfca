import { z } from "zod";
import { Outcome, Pillar, Relation } from "./codes.ts";
import { DocumentId, SeriesId, ThreadId } from "./ids.ts";

/** One row of `threads`: a commitment followed through the documents of a series. */
export const ThreadRow = z.strictObject({
  thread_id: ThreadId.describe("Id of its first commitment."),
  series_id: SeriesId.describe("The series that it runs through."),
  label: z.string().min(1).describe("Its latest wording of its own, in short."),
  pillar: Pillar.describe("Pillar of that wording."),
  first_document_id: DocumentId.describe("Where it was first made."),
  last_document_id: DocumentId.describe("Where it last stands."),
  occurrences: z.int().positive().describe("Number of documents that carry it."),
  history: z.array(Relation).min(1).describe("The relations of its commitments, in order."),
  outcome: Outcome.describe("What became of it by the latest document of the series."),
  outcome_document_id: DocumentId.describe("The document in which the outcome shows."),
  outcome_evidence: z.string().nullable().describe("The quote that reports it fulfilled."),
});
export type ThreadRow = z.infer<typeof ThreadRow>;
