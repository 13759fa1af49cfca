import type { MentionRow } from "@pledgeline/schema/mention";
import { readingOf, ruleOf } from "./describe-mention.ts";
import { listFields } from "./list-fields.ts";
import { markQuote } from "./mark-quote.ts";
import type { ExplanationSection } from "./section.ts";
import type { DocumentTrace, Trace } from "./trace.ts";

/** A mention in its sentence, and what it is read as by which rule. */
export function explainMention(
  mention: MentionRow,
  { result, paragraphs, language }: DocumentTrace,
  { dataset }: Trace,
): ExplanationSection[] {
  const entity = dataset.entities.find(({ entity_id }) => entity_id === mention.entity_id);
  const holder = dataset.commitments.find((c) => c.commitment_id === mention.commitment_id);
  const filled = holder === undefined ? [] : columnsFilled(mention, holder);
  return [
    {
      title: `Mention ${mention.mention_id}`,
      rows: [["sentence", markQuote(result.document.text, mention, paragraphs)]],
    },
    {
      title: "Why it is read so",
      rows: [
        ["found by", ruleOf(mention, language.code)],
        ["reading", readingOf(mention)],
        ["stands in", holder === undefined ? "no commitment" : holder.commitment_id],
        ...(filled.length === 0 ? [] : [["fills", filled.join(", ")] as const]),
      ],
    },
    ...(entity === undefined ? [] : [listFields("Named thing", entity)]),
    listFields("Fields", mention),
  ];
}

/** The columns of a commitment that this mention fills; a deadline may have a word more. */
function columnsFilled(
  { text, kind, entity_id }: MentionRow,
  row: { deadline: string | null; quantity: string | null; names: readonly string[] },
): string[] {
  return [
    kind === "date" && row.deadline?.includes(text) ? ["deadline"] : [],
    kind === "quantity" && row.quantity === text ? ["quantity"] : [],
    entity_id !== null && row.names.includes(entity_id) ? ["names"] : [],
  ].flat();
}
