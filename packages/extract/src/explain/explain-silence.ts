import type { ChangeRow } from "@pledgeline/schema/change";
import { languageOf } from "../pipeline.ts";
import { followThreads } from "../reconcile/follow-threads.ts";
import { readDocuments } from "../reconcile/read-documents.ts";
import { thresholds } from "../reconcile/thresholds.ts";
import type { Placed, Refusal } from "../reconcile/unit.ts";
import type { ExplanationSection } from "./section.ts";
import type { Trace } from "./trace.ts";

/** The commitments of a silent document that came nearest to a thread, and why each was refused. */
export function explainSilence(change: ChangeRow, trace: Trace): ExplanationSection {
  const title = "What came nearest, and was refused";
  const rows = findRefusals(change, trace).map(({ refusal, taken }) => {
    const { commitment_id, quote } = refusal.unit.commitment;
    const reason =
      refusal.likeness < thresholds.link
        ? `below ${thresholds.link}, the least for a link`
        : `it goes on with ${taken}, which it is likelier to be`;
    const [score, likeness] = [refusal.score.toFixed(3), refusal.likeness.toFixed(3)];
    return [score, `${commitment_id} «${quote}»: with silences ${likeness}, ${reason}`] as const;
  });
  return { title, rows: rows.length > 0 ? rows : [["", "nothing in the document is like it"]] };
}

function findRefusals(change: ChangeRow, trace: Trace): { refusal: Refusal; taken: string }[] {
  for (const series of trace.series) {
    const results = series.documents.map(({ result }) => result);
    if (!results.some(({ document }) => document.document_id === change.document_id)) continue;
    const { documents } = readDocuments(series, results, (code) => languageOf(code)?.reconcile);
    const { threads, placed } = followThreads(documents);
    const refused = threads.find(({ id }) => id === change.thread_id)?.refused;
    const found = refused?.get(change.document_id) ?? [];
    return found.map((refusal) => ({ refusal, taken: threadOf(refusal, placed) }));
  }
  return [];
}

function threadOf(refusal: Refusal, placed: readonly Placed[]): string {
  return placed.find(({ unit }) => unit === refusal.unit)?.thread.id ?? "another thread";
}
