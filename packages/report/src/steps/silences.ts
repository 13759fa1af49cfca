import type { ChangeRow } from "@pledgeline/schema/change";
import { Pillar } from "@pledgeline/schema/codes";
import type { CommitmentRow } from "@pledgeline/schema/commitment";
import { count } from "../count.ts";
import { linkDocument, quoteCommitment } from "../links.ts";
import { blocks, fold, list } from "../markdown/blocks.ts";
import { splitSilences } from "../split-silences.ts";
import type { View } from "../view.ts";
import { pillarNames } from "../wording.ts";
import type { Step } from "./step.ts";

/**
 * What the document could have taken up and does not. What had been said more than once stands in
 * the open; what had been said once, or has been silent for longer, is folded.
 */
export const renderSilences: Step = (view, document) => {
  const { fallen, still } = splitSilences(view, document.document_id);
  const standing = fallen.filter((row) => timesSaid(view, row) > 1);
  const once = fallen.filter((row) => timesSaid(view, row) <= 1);
  const foldAll = (rows: readonly ChangeRow[], what: string) =>
    rows.length === 0 ? null : fold(`${rows.length} ${what}`, listAll(view, rows));
  return blocks([
    fallen.length > 0 ? `#### ${count(fallen.length, "thread")} fallen silent` : null,
    listAll(view, standing),
    foldAll(once, "of them had been said once"),
    foldAll(still, "more were silent already before"),
  ]);
};

/** In how many documents the thread had been said before this silence. */
function timesSaid(view: View, row: ChangeRow): number {
  const steps = view.changesOf.get(row.thread_id) ?? [];
  return steps.slice(0, steps.indexOf(row)).filter((step) => step.relation !== "silent").length;
}

/** The last wording of each thread, by pillar. */
function listAll(view: View, rows: readonly ChangeRow[]): string {
  const last = rows.flatMap((row) => view.commitment.get(row.from_commitment_id ?? "") ?? []);
  return list(
    Pillar.options
      .flatMap((pillar) => last.filter((row) => row.pillar === pillar))
      .map((row) => describe(view, row)),
  );
}

function describe(view: View, row: CommitmentRow): string {
  const said = `last said ${linkDocument(view, row.document_id)}`;
  return `${pillarNames[row.pillar]}: ${quoteCommitment(view, row)}, ${said}`;
}
