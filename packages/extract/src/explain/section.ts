/** A part of an explanation: rows of a label and what it is explained by. Lines without a label go on with the row above. */
export interface ExplanationSection {
  readonly title: string;
  readonly rows: readonly (readonly [label: string, text: string])[];
}
