import type { Dataset } from "@pledgeline/schema/tables";

/** The size of a dataset in one line. */
export function summarize({ documents, commitments, threads }: Dataset): string {
  const counts = [
    [documents.length, "document"],
    [commitments.length, "commitment"],
    [threads.length, "thread"],
  ] as const;
  return counts.map(([n, noun]) => `${n} ${noun}${n === 1 ? "" : "s"}`).join(", ");
}
