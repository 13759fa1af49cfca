import { groupRows } from "@pledgeline/schema/group-rows";
import { type Check, faultyRow } from "./check.ts";

/** A thread's row tells what its commitments tell: its id is the first's, its history theirs. */
export const checkThreads: Check = function* (dataset) {
  const members = groupRows(dataset.commitments, (row) => row.thread_id);
  for (const thread of dataset.threads) {
    const rows = members.get(thread.thread_id) ?? [];
    const claims = [
      ["thread_id", thread.thread_id, rows[0]?.commitment_id ?? "no commitment"],
      ["history", thread.history.join(" "), rows.map((row) => row.relation).join(" ")],
    ] as const;
    for (const [field, said, found] of claims) {
      if (said === found) continue;
      yield faultyRow({
        table: "threads",
        key: thread.thread_id,
        field,
        code: "thread-not-its-commitments",
        message: `the row says ${said}, its commitments ${found}`,
        hint: "make the thread's row from its commitments, in their order",
      });
    }
  }
};
