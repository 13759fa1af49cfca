import type { ChangeRow } from "@pledgeline/schema/change";
import { languageOf } from "../pipeline.ts";
import { explainLink, type LinkEvidence } from "../reconcile/explain-link.ts";
import { readDocuments } from "../reconcile/read-documents.ts";
import { explainSilence } from "./explain-silence.ts";
import { listFields } from "./list-fields.ts";
import type { ExplanationSection } from "./section.ts";
import type { Trace } from "./trace.ts";

/** How many parts of a likeness are shown. */
const shownParts = 12;

/** Both wordings of a step, what moved, and what their likeness is made of. */
export function explainChange(change: ChangeRow, trace: Trace): ExplanationSection[] {
  const rows = new Map(trace.dataset.commitments.map((row) => [row.commitment_id, row]));
  const [before, after] = [change.from_commitment_id, change.to_commitment_id];
  const tell = (id: string | null, none: string) =>
    id === null ? none : `${id} «${rows.get(id)?.quote ?? ""}»`;
  const link = before === null || after === null ? null : weighLink(before, after, trace);
  return [
    {
      title: `Change ${change.change_id}`,
      rows: [
        ["before", tell(before, "none: the thread begins here")],
        ["after", tell(after, "none: the document is silent")],
      ],
    },
    listFields("Fields", change),
    ...(link === null ? [] : [describeLink(link)]),
    ...(after === null ? [explainSilence(change, trace)] : []),
  ];
}

function weighLink(before: string, after: string, trace: Trace): LinkEvidence | null {
  for (const series of trace.series) {
    const results = series.documents.map(({ result }) => result);
    if (!results.some(({ commitments }) => commitments.some((c) => c.commitment_id === after))) {
      continue;
    }
    const { documents } = readDocuments(series, results, (code) => languageOf(code)?.reconcile);
    const units = documents.flatMap((document) => document.units);
    const from = units.find(({ commitment }) => commitment.commitment_id === before);
    const to = units.find(({ commitment }) => commitment.commitment_id === after);
    return from === undefined || to === undefined ? null : explainLink(from, to, documents);
  }
  return null;
}

function describeLink({ pair, parts, adjustments }: LinkEvidence): ExplanationSection {
  const shown = parts.slice(0, shownParts);
  const rest = parts.slice(shownParts).reduce((sum, { part }) => sum + part, 0);
  return {
    title: "Why the two are linked",
    rows: [
      ["likeness", `${pair.score.toFixed(3)}, of 0 to 1`],
      ["words and names", pair.cosine.toFixed(3)],
      ...shown.map(
        ({ kind, words, part }) => ["", `${part.toFixed(3)} ${kind} «${words}»`] as const,
      ),
      ...(rest > 0 ? [["", `${rest.toFixed(3)} other words`] as const] : []),
      ...adjustments.map(({ means, amount }) => [means, signed(amount)] as const),
    ],
  };
}

const signed = (amount: number) => `${amount < 0 ? "−" : "+"}${Math.abs(amount).toFixed(2)}`;
