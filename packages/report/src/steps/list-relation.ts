import type { CommitmentRow } from "@pledgeline/schema/commitment";
import type { DocumentRow } from "@pledgeline/schema/document";
import { count } from "../count.ts";
import { quoteCommitment } from "../links.ts";
import { fold, list } from "../markdown/blocks.ts";
import type { View } from "../view.ts";
import { pillarNames } from "../wording.ts";

/** The commitments of a document that stand in one relation to what came before, folded. */
export function listRelation(
  view: View,
  document: DocumentRow,
  relation: CommitmentRow["relation"],
): string {
  const rows = (view.commitmentsOf.get(document.document_id) ?? []).filter(
    (row) => row.relation === relation,
  );
  if (rows.length === 0) return "";
  const items = rows.map((row) => `${pillarNames[row.pillar]}: ${quoteCommitment(view, row)}`);
  return fold(`${count(rows.length, "commitment")} ${relation}`, list(items));
}
