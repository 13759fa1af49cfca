import type { TableName } from "@pledgeline/schema/tables";

/** A column whose every value is the key of a row in another table. Null points nowhere. */
export interface ForeignKey {
  readonly table: TableName;
  readonly column: string;
  readonly target: TableName;
}

/** Every column of the dataset that points to a row. */
export const foreignKeys: readonly ForeignKey[] = [
  { table: "documents", column: "translation_of", target: "documents" },
  { table: "commitments", column: "document_id", target: "documents" },
  { table: "commitments", column: "thread_id", target: "threads" },
  { table: "commitments", column: "also_thread_ids", target: "threads" },
  { table: "commitments", column: "names", target: "entities" },
  { table: "mentions", column: "document_id", target: "documents" },
  { table: "mentions", column: "commitment_id", target: "commitments" },
  { table: "mentions", column: "entity_id", target: "entities" },
  { table: "threads", column: "thread_id", target: "commitments" },
  { table: "threads", column: "first_document_id", target: "documents" },
  { table: "threads", column: "last_document_id", target: "documents" },
  { table: "threads", column: "outcome_document_id", target: "documents" },
  { table: "changes", column: "thread_id", target: "threads" },
  { table: "changes", column: "document_id", target: "documents" },
  { table: "changes", column: "from_commitment_id", target: "commitments" },
  { table: "changes", column: "to_commitment_id", target: "commitments" },
  { table: "entities", column: "first_document_id", target: "documents" },
  { table: "entities", column: "last_document_id", target: "documents" },
];
