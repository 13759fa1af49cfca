import { z } from "zod";
import { DocumentId } from "./ids.ts";

const Percent = z.number().min(0).max(100);
const Count = z.int().nonnegative();

/** The part of the work that a figure is about. */
export const EvaluationStage = z.enum(["commitments", "dates", "quantities", "names", "threads"]);
export type EvaluationStage = z.infer<typeof EvaluationStage>;

/** The labels whose confusions are counted. */
export const ConfusedLabel = z.enum(["type", "strength", "actor", "pillar", "relation"]);
export type ConfusedLabel = z.infer<typeof ConfusedLabel>;

const Named = {
  stage: EvaluationStage.describe("The part of the work that is measured."),
  measure: z.string().min(1).describe("What is counted."),
};

/** What was to be found, and what was found. */
export const FoundMeasure = z.strictObject({
  kind: z.literal("found"),
  ...Named,
  right: Count.describe("How many are in both."),
  found: Count.describe("How many the dataset has."),
  wanted: Count.describe("How many the annotations have."),
  precision: Percent.describe("Right of found, in percent."),
  recall: Percent.describe("Right of wanted, in percent."),
  f1: Percent.describe("Harmonic mean of precision and recall, in percent."),
});
export type FoundMeasure = z.infer<typeof FoundMeasure>;

/** How many of so many. */
export const ShareMeasure = z.strictObject({
  kind: z.literal("share"),
  ...Named,
  count: Count.describe("How many there are."),
  of: Count.describe("How many there could be."),
  percent: Percent.describe("The one of the other, in percent."),
});
export type ShareMeasure = z.infer<typeof ShareMeasure>;

export const Measure = z.discriminatedUnion("kind", [FoundMeasure, ShareMeasure]);
export type Measure = z.infer<typeof Measure>;

/** How often one code was given where another, or the same, was wanted. */
export const Confusion = z.strictObject({
  label: ConfusedLabel.describe("The column."),
  wanted: z.string().min(1).describe("The code that the annotation has."),
  got: z.string().min(1).describe("The code that the dataset has."),
  count: Count.describe("How often."),
});
export type Confusion = z.infer<typeof Confusion>;

/** How near a dataset comes to the annotations: `datasets/evaluation.json`. */
export const Evaluation = z.strictObject({
  annotated_documents: z
    .array(DocumentId)
    .describe("Documents whose commitments and mentions are scored."),
  documents_found: Count.describe("How many of the annotations' documents the dataset has."),
  documents_wanted: Count.describe("How many documents the annotations have."),
  upper_bound: z
    .boolean()
    .describe("True where rules were written with a scored document at hand: others score lower."),
  measures: z.array(Measure).describe("The figures, by stage."),
  confusions: z.array(Confusion).describe("What was taken for what, by label; zeros left out."),
});
export type Evaluation = z.infer<typeof Evaluation>;
