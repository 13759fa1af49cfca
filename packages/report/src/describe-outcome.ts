import type { ThreadRow } from "@pledgeline/schema/thread";
import { linkDocument, linkPlace } from "./links.ts";
import { escapeMarkdown } from "./markdown/escape-markdown.ts";
import type { View } from "./view.ts";

/** What became of a thread, where that shows, and the words that report it done. */
export function describeOutcome(view: View, thread: ThreadRow): string {
  const { outcome, outcome_document_id: document } = thread;
  const latest = view.series.find((series) => series.id === thread.series_id)?.documents.at(-1);
  const held = outcome === "current" && document !== latest?.document_id;
  const why = held ? " (no later meeting of its level)" : "";
  const shown = `${outcome} as of ${linkDocument(view, document)}${why}`;
  const evidence = quoteEvidence(view, thread);
  return evidence === "" ? shown : `${shown}: ${evidence}`;
}

/** The words that report a thread done, linked to where they stand; empty where there are none. */
export function quoteEvidence(view: View, thread: ThreadRow): string {
  const { outcome_evidence: words, outcome_document_id: id } = thread;
  if (words === null) return "";
  const start = view.document.get(id)?.text.indexOf(words) ?? -1;
  const quote = `“${escapeMarkdown(words)}”`;
  return start === -1 ? quote : linkPlace(view, id, start, quote);
}
