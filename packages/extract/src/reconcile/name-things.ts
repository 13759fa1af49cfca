import type { MentionRow } from "@pledgeline/schema/mention";
import type { CommitmentDraft, DocumentResult } from "../records.ts";
import type { BackReference, ReconcileLanguage } from "./reconcile-language.ts";
import type { NamedThing } from "./unit.ts";

/** What a commitment names, or points back to in its paragraph. */
export function nameThings(
  result: DocumentResult,
  commitment: CommitmentDraft,
  language: ReconcileLanguage,
): NamedThing[] {
  const names = result.mentions.filter((mention) => mention.kind === "name");
  const own = names.filter((m) => m.start >= commitment.start && m.end <= commitment.end);
  const from = result.document.text.lastIndexOf("\n", commitment.start) + 1;
  const before = names.filter((m) => m.start >= from && m.end <= commitment.start);
  const meant = language
    .backReferences(commitment.quote)
    .flatMap((reference) => findAntecedent(reference, before, language) ?? []);
  const things = new Map<string, NamedThing>();
  for (const mention of [...own, ...meant]) {
    const id = mention.entity_id ?? mention.text;
    things.set(id, { id, bare: language.bareName(mention.text), label: mention.text });
  }
  return [...things.values()];
}

/** The nearest name before that the reference can mean. */
function findAntecedent(
  { type, end }: BackReference,
  before: readonly MentionRow[],
  language: ReconcileLanguage,
): MentionRow | undefined {
  return before.findLast(
    (m) =>
      (end === null || language.bareName(m.text).endsWith(end)) &&
      (end !== null || m.name_type === type),
  );
}
