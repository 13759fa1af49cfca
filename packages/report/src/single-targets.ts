import type { ThreadRow } from "@pledgeline/schema/thread";
import { describeOutcome } from "./describe-outcome.ts";
import { describeDeadline, describeQuantity } from "./describe-target.ts";
import { linkDocument, quoteCommitment } from "./links.ts";
import { fold, table } from "./markdown/blocks.ts";
import type { View } from "./view.ts";

const header = ["Document", "Words", "Target", "Deadline", "Strength", "Outcome"];

/** The targets that were named in one document only, a row each. */
export function foldSingleTargets(view: View, threads: readonly ThreadRow[]): string {
  const rows = threads.flatMap((thread) =>
    (view.members.get(thread.thread_id) ?? []).map((row) => [
      linkDocument(view, row.document_id),
      quoteCommitment(view, row),
      describeQuantity(row),
      describeDeadline(row),
      row.strength,
      describeOutcome(view, thread),
    ]),
  );
  if (rows.length === 0) return "";
  return fold(`${rows.length} more, each in one document only`, table(header, rows));
}
