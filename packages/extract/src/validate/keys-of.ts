import type { Dataset, TableName } from "@pledgeline/schema/tables";

/** The keys of a table, in the order of its rows. */
export function keysOf(dataset: Dataset, table: TableName): readonly string[] {
  switch (table) {
    case "documents":
      return dataset.documents.map((row) => row.document_id);
    case "commitments":
      return dataset.commitments.map((row) => row.commitment_id);
    case "mentions":
      return dataset.mentions.map((row) => row.mention_id);
    case "threads":
      return dataset.threads.map((row) => row.thread_id);
    case "changes":
      return dataset.changes.map((row) => row.change_id);
    case "entities":
      return dataset.entities.map((row) => row.entity_id);
  }
}
