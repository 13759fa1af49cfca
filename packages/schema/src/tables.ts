import { ChangeRow } from "./change.ts";
import { CommitmentRow } from "./commitment.ts";
import { DocumentRow } from "./document.ts";
import { EntityRow } from "./entity.ts";
import { MentionRow } from "./mention.ts";
import { ThreadRow } from "./thread.ts";

/** The tables of the dataset, in the order in which they are written. Column order is field order. */
export const tables = {
  documents: DocumentRow,
  commitments: CommitmentRow,
  mentions: MentionRow,
  threads: ThreadRow,
  changes: ChangeRow,
  entities: EntityRow,
} as const;
export type TableName = keyof typeof tables;

/** All rows of a dataset. */
export interface Dataset {
  readonly documents: readonly DocumentRow[];
  readonly commitments: readonly CommitmentRow[];
  readonly mentions: readonly MentionRow[];
  readonly threads: readonly ThreadRow[];
  readonly changes: readonly ChangeRow[];
  readonly entities: readonly EntityRow[];
}

/** Columns that the JSON table alone carries: too long for a spreadsheet's cell. */
export const jsonOnly: Partial<Record<TableName, readonly string[]>> = { documents: ["text"] };

/** The key column of each table. */
export const keyOf: Record<TableName, string> = {
  documents: "document_id",
  commitments: "commitment_id",
  mentions: "mention_id",
  threads: "thread_id",
  changes: "change_id",
  entities: "entity_id",
};
