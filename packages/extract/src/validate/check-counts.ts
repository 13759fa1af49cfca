import { groupRows } from "@pledgeline/schema/group-rows";
import { type Check, faultyRow } from "./check.ts";

/** The counts in a document's row are those of its text and its commitments. */
export const checkCounts: Check = function* (dataset) {
  const commitments = groupRows(dataset.commitments, (row) => row.document_id);
  for (const row of dataset.documents) {
    const counted = {
      characters: row.text.length,
      commitments: commitments.get(row.document_id)?.length ?? 0,
    };
    for (const field of ["characters", "commitments"] as const) {
      if (row[field] === counted[field]) continue;
      yield faultyRow({
        table: "documents",
        key: row.document_id,
        field,
        code: "count-wrong",
        message: `the row says ${row[field]}, there are ${counted[field]}`,
        hint: "count after the last stage that adds or drops rows",
      });
    }
  }
};
