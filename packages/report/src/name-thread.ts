import type { ThreadRow } from "@pledgeline/schema/thread";
import { escapeMarkdown } from "./markdown/escape-markdown.ts";
import type { View } from "./view.ts";

/** How much of a label is shown, in characters: enough to know the thread by. */
const shown = 60;

/** A thread's label in short, then the English names of what its latest wording names, if known. */
export function nameThread(view: View, thread: ThreadRow): string {
  const latest = view.members.get(thread.thread_id)?.at(-1);
  const names = (latest?.names ?? []).flatMap((id) => view.entity.get(id)?.name_en ?? []);
  const letters = [...thread.label];
  const cut = letters.length > shown ? `${letters.slice(0, shown).join("")}…` : thread.label;
  const label = escapeMarkdown(cut);
  return names.length === 0 ? label : `${label} (${escapeMarkdown(names.join("; "))})`;
}
