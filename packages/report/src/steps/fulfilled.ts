import { count } from "../count.ts";
import { quoteEvidence } from "../describe-outcome.ts";
import { linkDocument } from "../links.ts";
import { blocks, list } from "../markdown/blocks.ts";
import { nameThread } from "../name-thread.ts";
import type { Step } from "./step.ts";

/** What the document reports done, with its words for it. */
export const renderFulfilled: Step = (view, { document_id, series_id }) => {
  const threads = view.series.find((series) => series.id === series_id)?.threads ?? [];
  const items = threads
    .filter((row) => row.outcome === "fulfilled" && row.outcome_document_id === document_id)
    .map((row) => {
      const last = linkDocument(view, row.last_document_id);
      return `${nameThread(view, row)}, last said ${last}: ${quoteEvidence(view, row)}`;
    });
  if (items.length === 0) return "";
  return blocks([`#### ${count(items.length, "commitment")} reported done`, list(items)]);
};
