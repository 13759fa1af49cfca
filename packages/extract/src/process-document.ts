import type { MentionRow } from "@pledgeline/schema/mention";
import type { Series } from "@pledgeline/schema/series";
import type { Span } from "@pledgeline/schema/span";
import { chooseDeadline, chooseTargets } from "./extract/choose-targets.ts";
import { widenDate } from "./extract/dates/widen-date.ts";
import { extractMentions } from "./extract/extract-mentions.ts";
import { entriesOfSeries } from "./extract/names/entries-of-series.ts";
import type { Gazetteer } from "./extract/names/gazetteer.ts";
import type { Language } from "./language.ts";
import { readDocument } from "./read-document.ts";
import type { CommitmentDraft, CorpusDocument, DocumentResult } from "./records.ts";
import { foldGazetteer } from "./text/fold-names.ts";

/**
 * Segments, classifies and extracts one document. The stages read its text folded; what is
 * published of it is cut from the text itself.
 */
export function processDocument(
  document: CorpusDocument,
  series: Series,
  language: Language,
  gazetteer: Gazetteer,
): DocumentResult {
  const { text, document_id, signed_on } = document;
  const { folded, paragraphs, found } = readDocument(document, series, language);
  const spotted = extractMentions({ ...document, text: folded }, paragraphs, found, language, {
    relationsSince: series.relations_since ?? null,
    gazetteer: foldGazetteer(entriesOfSeries(gazetteer, document.series_id), language),
  }).map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
  const cut = ({ start, end }: Span) => text.slice(start, end);
  const held = groupMentions(spotted);
  const due = new Set(
    [...held.values()].map((group) => chooseDeadline(group, signed_on)?.mention_id),
  );
  // What happens when is a deadline where the parties have bound themselves to it.
  const mentions = spotted.map((mention) =>
    due.has(mention.mention_id) && mention.role === "event"
      ? { ...mention, role: "deadline" as const }
      : mention,
  );
  const commitments = found.map((commitment): CommitmentDraft => {
    const { commitment_id, start, end, paragraph, pillar } = commitment;
    return {
      commitment_id,
      document_id,
      signed_on,
      section: paragraph.section,
      paragraph: paragraph.number,
      start,
      end,
      quote: cut(commitment),
      quote_en: null,
      type: commitment.type,
      strength: commitment.strength,
      actor: commitment.actor,
      pillar: pillar.pillar,
      pillar_second: pillar.second,
      ...chooseTargets(held.get(commitment_id) ?? [], signed_on, (date) =>
        cut(widenDate(folded, date, language.dates)),
      ),
      cue: cut(commitment.cue),
      reviewed: false,
    };
  });
  const { text: _text, ...columns } = document;
  return {
    document: { ...columns, characters: text.length, commitments: commitments.length, text },
    commitments,
    mentions,
    issues: [],
  };
}

/** The mentions inside commitments, by commitment. */
function groupMentions(mentions: readonly MentionRow[]): Map<string, MentionRow[]> {
  const groups = new Map<string, MentionRow[]>();
  for (const mention of mentions) {
    if (mention.commitment_id === null) continue;
    const group = groups.get(mention.commitment_id);
    if (group === undefined) groups.set(mention.commitment_id, [mention]);
    else group.push(mention);
  }
  return groups;
}
