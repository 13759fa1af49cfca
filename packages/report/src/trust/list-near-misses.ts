import { linkDocument } from "../links.ts";
import { blocks, fold, table } from "../markdown/blocks.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import type { View } from "../view.ts";

const shown = 15;

/** The silences with the likest wording refused: where a repeat may have been missed. */
export function listNearMisses(view: View): string {
  const rows = view.dataset.changes
    .filter((change) => change.relation === "silent" && change.similarity > 0)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, shown)
    .map((change) => [
      change.similarity.toFixed(2),
      escapeMarkdown(view.commitment.get(change.from_commitment_id ?? "")?.quote ?? ""),
      linkDocument(view, change.document_id),
    ]);
  if (rows.length === 0) return "";
  return blocks([
    "Silences to check first: the document holds something alike that was not taken for a repeat.",
    fold(`${rows.length} silences`, table(["Similarity", "Commitment", "Silent in"], rows)),
  ]);
}
