import type { ExplanationSection } from "./section.ts";
import type { DocumentTrace, Trace } from "./trace.ts";

/** The commitments of a document, in the order of its text. */
export function explainDocument({ result }: DocumentTrace, trace: Trace): ExplanationSection[] {
  const { document_id, title, signed_on } = result.document;
  const own = trace.dataset.commitments.filter((row) => row.document_id === document_id);
  return [
    {
      title: `Document ${document_id}`,
      rows: [
        ["title", title],
        ["signed on", signed_on],
      ],
    },
    {
      title: `Commitments: ${own.length}`,
      rows: own.map((row) => [
        row.commitment_id,
        `${row.relation}, ${row.type}, ${row.strength}, ${row.actor}, ${row.pillar} «${row.quote}»`,
      ]),
    },
  ];
}
