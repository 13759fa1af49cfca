/** What a miss is about, in the order in which they are listed. */
export const missKinds = [
  "document",
  "offset",
  "place",
  "missed",
  "extra",
  "boundary",
  "type",
  "strength",
  "actor",
  "pillar",
  "deadline",
  "date missed",
  "date extra",
  "date value",
  "quantity missed",
  "quantity extra",
  "quantity value",
  "name missed",
  "name extra",
  "name value",
  "link",
  "false link",
  "relation",
  "outcome",
] as const;
export type MissKind = (typeof missKinds)[number];

/** One thing in which a dataset differs from the annotations. */
export interface Miss {
  readonly kind: MissKind;
  /** The annotations' name of the document, or of the thread. */
  readonly where: string;
  /** The words that it is about. */
  readonly quote: string;
  /** What was wanted and what was got. */
  readonly detail: string;
}
