import type { MentionRow } from "@pledgeline/schema/mention";
import type { Span } from "@pledgeline/schema/span";
import type { Language } from "../language.ts";
import type { CorpusDocument } from "../records.ts";
import { lastStartingBy } from "../text/last-starting-by.ts";
import { findDates } from "./dates/find-dates.ts";
import { findDocumentNames } from "./names/find-document-names.ts";
import type { Gazetteer } from "./names/gazetteer.ts";
import { findQuantities } from "./quantities/find-quantities.ts";

/** A numbered stretch of a document: a paragraph. */
export interface NumberedSpan extends Span {
  readonly number: number;
}

/** A commitment's place, to which mentions are assigned. */
export interface CommitmentSpan extends Span {
  readonly commitment_id: string;
}

/** What a mention has that is not of its kind. */
const blank = {
  date_from: null,
  date_to: null,
  duration: null,
  precision: null,
  anchored: null,
  value: null,
  value_max: null,
  bound: null,
  unit: null,
  role: null,
  entity_id: null,
  name_type: null,
  status: null,
} satisfies Partial<MentionRow>;

const letters = { date: "d", quantity: "q", name: "n" } as const;

/**
 * Finds every date, quantity and name of a document, in the order of the text.
 * @param paragraphs in that order, as are the commitments
 */
export function extractMentions(
  document: CorpusDocument,
  paragraphs: readonly NumberedSpan[],
  commitments: readonly CommitmentSpan[],
  language: Pick<Language, "dates" | "quantities" | "names">,
  context: { readonly relationsSince: string | null; readonly gazetteer: Gazetteer },
): MentionRow[] {
  const { text, signed_on: signedOn } = document;
  const { relationsSince, gazetteer } = context;
  const dates = findDates(text, language.dates, { signedOn, relationsSince });
  const quantities = findQuantities(text, language.quantities);
  const past = dates.filter(({ date_to }) => date_to !== null && date_to < signedOn);
  const names = findDocumentNames(text, language.names, {
    gazetteer,
    paragraphs,
    commitments,
    past,
  });
  const found = [
    ...dates.map((mention) => ({ ...blank, ...mention, kind: "date" as const })),
    ...quantities.map((mention) => ({ ...blank, ...mention, kind: "quantity" as const })),
    ...names.map((mention) => ({ ...blank, ...mention, kind: "name" as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const counts = new Map<string, number>();
  return found.map((mention) => {
    const paragraph = lastStartingBy(paragraphs, mention.start)?.number ?? 1;
    const stem = `${document.document_id}.p${paragraph}.${letters[mention.kind]}`;
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    const near = lastStartingBy(commitments, mention.start);
    const holder = near !== undefined && mention.end <= near.end ? near : null;
    return {
      mention_id: `${stem}${count}`,
      document_id: document.document_id,
      commitment_id: holder?.commitment_id ?? null,
      kind: mention.kind,
      start: mention.start,
      end: mention.end,
      text: mention.text,
      rule: mention.rule,
      date_from: mention.date_from,
      date_to: mention.date_to,
      duration: mention.duration,
      precision: mention.precision,
      anchored: mention.anchored,
      value: mention.value,
      value_max: mention.value_max,
      bound: mention.bound,
      unit: mention.unit,
      role: mention.role,
      entity_id: mention.entity_id,
      name_type: mention.name_type,
      status: mention.status,
    };
  });
}
