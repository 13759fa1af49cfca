import { linkDocument, quoteCommitment } from "../links.ts";
import { blocks, fold, table } from "../markdown/blocks.ts";
import type { View } from "../view.ts";

/** How many are shown: a page for a reviewer. */
const shown = 15;

/** The links between the least alike wordings: the first to check. */
export function listDoubtfulLinks(view: View): string {
  const rows = view.dataset.changes
    .flatMap((change) => {
      const from = view.commitment.get(change.from_commitment_id ?? "");
      const to = view.commitment.get(change.to_commitment_id ?? "");
      return from === undefined || to === undefined ? [] : [{ change, from, to }];
    })
    .sort((a, b) => a.change.similarity - b.change.similarity)
    .slice(0, shown)
    .map(({ change, from, to }) => [
      change.similarity.toFixed(2),
      `${linkDocument(view, from.document_id)}: ${quoteCommitment(view, from)}`,
      `${linkDocument(view, to.document_id)}: ${quoteCommitment(view, to)}`,
    ]);
  if (rows.length === 0) return "";
  return blocks([
    "Links to check first: the least alike wordings that were taken for one thread.",
    fold(`${rows.length} links`, table(["Similarity", "Before", "Now"], rows)),
  ]);
}
