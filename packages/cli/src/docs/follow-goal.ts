import { readFileSync } from "node:fs";
import { CommitmentRow } from "@pledgeline/schema/commitment";

const columns = [
  "signed_on",
  "relation",
  "quote",
  "strength",
  "deadline_on",
  "quantity_value",
] as const;

/** The README's example: the pledge with the largest amount in the dataset, followed through its thread. */
export function followGoal(): string {
  const file = new URL("../../../../datasets/commitments.json", import.meta.url);
  const rows = CommitmentRow.array().parse(JSON.parse(readFileSync(file, "utf8")));
  const goal = rows.reduce<CommitmentRow | null>(
    (best, row) => ((row.quantity_value ?? 0) > (best?.quantity_value ?? 0) ? row : best),
    null,
  );
  const thread = rows.filter((row) => row.thread_id === goal?.thread_id);
  const lines = thread.map((row) => columns.map((column) => row[column] ?? "").join(" | "));
  const head = [columns.join(" | "), columns.map(() => "---").join(" | ")];
  return [...head, ...lines].map((line) => `| ${line} |\n`).join("");
}
