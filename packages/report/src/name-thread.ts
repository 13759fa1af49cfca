import type { ThreadRow } from "@pledgeline/schema/thread";
import { escapeMarkdown } from "./markdown/escape-markdown.ts";
import type { View } from "./view.ts";

/** A thread's label, then the English names of what its latest wording names, where known. */
export function nameThread(view: View, thread: ThreadRow): string {
  const latest = view.members.get(thread.thread_id)?.at(-1);
  const names = (latest?.names ?? []).flatMap((id) => view.entity.get(id)?.name_en ?? []);
  const label = escapeMarkdown(thread.label);
  return names.length === 0 ? label : `${label} (${escapeMarkdown(names.join("; "))})`;
}
