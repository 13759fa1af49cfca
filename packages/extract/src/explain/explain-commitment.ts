import type { CommitmentRow } from "@pledgeline/schema/commitment";
import { describeMention } from "./describe-mention.ts";
import { explainBinding } from "./explain-binding.ts";
import { explainPillar } from "./explain-pillar.ts";
import { explainThread } from "./explain-thread.ts";
import { listFields } from "./list-fields.ts";
import { markQuote } from "./mark-quote.ts";
import type { ExplanationSection } from "./section.ts";
import type { DocumentTrace, Trace } from "./trace.ts";

/** A commitment in its sentence, what each label was read from, and the thread that it stands in. */
export function explainCommitment(
  row: CommitmentRow,
  { result, folded, paragraphs, evidence, language }: DocumentTrace,
  trace: Trace,
): ExplanationSection[] {
  const { text } = result.document;
  const found = evidence.get(row.commitment_id);
  const mentions = result.mentions.filter((m) => m.commitment_id === row.commitment_id);
  const thread = trace.dataset.threads.find(({ thread_id }) => thread_id === row.thread_id);
  const sections: ExplanationSection[] = [
    {
      title: `Commitment ${row.commitment_id}`,
      rows: [["sentence", markQuote(text, row, paragraphs)]],
    },
    listFields("Fields", row),
    ...(found === undefined
      ? []
      : [explainBinding(found, text, language.code), explainPillar(found, folded, language)]),
    {
      title: "Dates, quantities and names in it",
      rows: mentions.map(
        (m) => [shorten(m.mention_id), describeMention(m, language.code)] as const,
      ),
    },
    ...(thread === undefined ? [] : explainThread(thread, trace)),
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

/** A mention's id without its document: p12.d1. */
const shorten = (id: string) => id.slice(id.indexOf(".p") + 1);
