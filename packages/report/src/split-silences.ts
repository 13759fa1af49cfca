import type { ChangeRow } from "@pledgeline/schema/change";
import type { View } from "./view.ts";

/** The silences of a document: threads that were said at the meeting before, and the others. */
export interface Silences {
  readonly fallen: readonly ChangeRow[];
  readonly still: readonly ChangeRow[];
}

export function splitSilences(view: View, documentId: string): Silences {
  const rows = view.changesIn.get(documentId) ?? [];
  const silent = rows.filter((row) => row.relation === "silent");
  return {
    fallen: silent.filter((row) => !wasSilent(view, row)),
    still: silent.filter((row) => wasSilent(view, row)),
  };
}

/** Whether the thread's step before this one was a silence too. */
function wasSilent(view: View, row: ChangeRow): boolean {
  const steps = view.changesOf.get(row.thread_id) ?? [];
  return steps[steps.indexOf(row) - 1]?.relation === "silent";
}
