import type { CommitmentRow } from "@pledgeline/schema/commitment";
import { groupRows } from "@pledgeline/schema/group-rows";
import { type Check, faultyRow } from "./check.ts";

/** No two commitments of a document share a character. */
export const checkOverlaps: Check = function* (dataset) {
  for (const rows of groupRows(dataset.commitments, (row) => row.document_id).values()) {
    let before: CommitmentRow | null = null;
    for (const row of [...rows].sort((a, b) => a.start - b.start)) {
      if (before !== null && row.start < before.end) {
        yield faultyRow({
          table: "commitments",
          key: row.commitment_id,
          code: "commitments-overlap",
          message: `it starts before ${before.commitment_id} ends`,
          hint: "a stretch of text belongs to one commitment only",
        });
      }
      if (before === null || row.end > before.end) before = row;
    }
  }
};
