import type { ChangeRow } from "@pledgeline/schema/change";
import { count } from "../count.ts";
import { linkDocument } from "../links.ts";
import { blocks, fold, list } from "../markdown/blocks.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import type { View } from "../view.ts";
import type { Step } from "./step.ts";

/** What the document could have taken up and does not: fallen silent here, and silent since. */
export const renderSilences: Step = (view, document) => {
  const silences = (view.changesIn.get(document.document_id) ?? []).filter(
    (row) => row.relation === "silent",
  );
  const first = silences.filter((row) => !wasSilent(view, row));
  const still = silences.filter((row) => wasSilent(view, row));
  return blocks([
    first.length > 0 ? `#### ${count(first.length, "pledge")} not taken up` : null,
    list(first.map((row) => describe(view, row))),
    still.length > 0
      ? fold(
          `${count(still.length, "pledge")} silent here and already before`,
          list(still.map((row) => describe(view, row))),
        )
      : null,
  ]);
};

/** Whether the step before this one was a silence too. */
function wasSilent(view: View, row: ChangeRow): boolean {
  const steps = view.changesOf.get(row.thread_id) ?? [];
  return steps[steps.indexOf(row) - 1]?.relation === "silent";
}

function describe(view: View, row: ChangeRow): string {
  const thread = view.thread.get(row.thread_id);
  const last = view.commitment.get(row.from_commitment_id ?? "");
  const said = last === undefined ? "" : `, last said ${linkDocument(view, last.document_id)}`;
  return `${escapeMarkdown(last?.quote ?? thread?.label ?? row.thread_id)}${said}`;
}
