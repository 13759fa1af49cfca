import type { DocumentRow } from "@pledgeline/schema/document";
import { groupRows } from "@pledgeline/schema/group-rows";
import type { MentionRow } from "@pledgeline/schema/mention";

/** Whether the words between a day and a name say, in a language, that it was signed on that day. */
export type SignsThen = (language: string, words: string) => boolean;

/**
 * The days on which agreements were signed, where a text says so: «2011年2月22日签订的|《…》».
 * @returns by entity id; where texts differ, the first
 */
export function findSigningDays(
  documents: readonly DocumentRow[],
  mentions: readonly MentionRow[],
  signsThen: SignsThen,
): ReadonlyMap<string, string> {
  const signed = new Map<string, string>();
  const byDocument = groupRows(mentions, (mention) => mention.document_id);
  for (const { document_id, language, text } of documents) {
    let day: MentionRow | null = null;
    for (const mention of byDocument.get(document_id) ?? []) {
      if (mention.kind === "date") day = mention.precision === "day" ? mention : null;
      const { entity_id, name_type, start } = mention;
      if (entity_id === null || name_type !== "agreement" || day === null) continue;
      if (day.date_to === null || day.date_from !== day.date_to || day.end > start) continue;
      const says = signsThen(language, text.slice(day.end, start));
      if (says && !signed.has(entity_id)) signed.set(entity_id, day.date_to);
    }
  }
  return signed;
}
