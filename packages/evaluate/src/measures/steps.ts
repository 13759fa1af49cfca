import type { CommitmentRow } from "@pledgeline/schema/commitment";
import type { Comparison, ThreadMember } from "../comparison.ts";

/** A member of an annotated thread and the one before it. */
export interface ThreadStep {
  readonly from: ThreadMember;
  readonly to: ThreadMember;
}

export function stepsOf({ gold, members }: Comparison): ThreadStep[] {
  return gold.threads.flatMap((thread) => {
    const own = members.filter((member) => member.thread === thread);
    return own.slice(1).flatMap((to, i) => {
      const from = own[i];
      return from === undefined ? [] : [{ from, to }];
    });
  });
}

/** Whether the dataset has both commitments of a step, in one thread. */
export function isLinked({ from, to }: ThreadStep): boolean {
  if (from.got === null || to.got === null) return false;
  const before = threadsOf(from.got);
  return threadsOf(to.got).some((thread) => before.includes(thread));
}

/** The thread of a commitment, and those that it takes up beside it. */
export function threadsOf(row: CommitmentRow): string[] {
  return [row.thread_id, ...row.also_thread_ids];
}
