import type { ChangeRow } from "@pledgeline/schema/change";
import type { CommitmentRow } from "@pledgeline/schema/commitment";
import type { Issue } from "@pledgeline/schema/issue";
import type { Series } from "@pledgeline/schema/series";
import type { ThreadRow } from "@pledgeline/schema/thread";
import type { DocumentResult } from "../records.ts";
import { followThreads } from "./follow-threads.ts";
import { makeChangeRows, makeCommitmentRow, makeThreadRow } from "./make-rows.ts";
import { readDocuments } from "./read-documents.ts";
import type { ReconcileLanguage } from "./reconcile-language.ts";
import { type Thresholds, thresholds } from "./thresholds.ts";

/** The rows of a series that need more than one of its documents. */
export interface Reconciled {
  readonly commitments: CommitmentRow[];
  readonly threads: ThreadRow[];
  readonly changes: ChangeRow[];
  readonly issues: Issue[];
}

/**
 * Follows the commitments of a series from document to document: a pure function of its documents,
 * in whatever order they are given. Translations are left out: they repeat their original.
 * @param languageOf what a language brings; a document without one is an issue, and is left out
 * @param limits other thresholds than the set ones, to see what they would change
 */
export function reconcile(
  series: { readonly id: string; readonly series: Series },
  results: readonly DocumentResult[],
  languageOf: (code: string) => ReconcileLanguage | undefined,
  limits: Thresholds = thresholds,
): Reconciled {
  const { documents, issues } = readDocuments(series, results, languageOf);
  const { threads, placed, calendar } = followThreads(documents, limits);
  const order = new Map(calendar.documents.map((row, i) => [row.document_id, i]));
  const changes = threads.flatMap((thread) => makeChangeRows(thread, calendar));
  return {
    commitments: placed.map(makeCommitmentRow),
    threads: threads.flatMap((thread) => makeThreadRow(thread, calendar) ?? []),
    changes: changes.sort(
      (a, b) => (order.get(a.document_id) ?? 0) - (order.get(b.document_id) ?? 0),
    ),
    issues,
  };
}
