import type { Series } from "@pledgeline/schema/series";
import { chooseTargets } from "./extract/choose-targets.ts";
import { widenDate } from "./extract/dates/widen-date.ts";
import { extractMentions } from "./extract/extract-mentions.ts";
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
  const mentions = extractMentions({ ...document, text: folded }, paragraphs, found, language, {
    relationsSince: series.relations_since ?? null,
    gazetteer: foldGazetteer(gazetteer, language),
  }).map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
  const commitments = found.map((commitment): CommitmentDraft => {
    const { commitment_id, start, end, paragraph, pillar } = commitment;
    const own = mentions.filter((mention) => mention.commitment_id === commitment_id);
    return {
      commitment_id,
      document_id,
      signed_on,
      section: paragraph.section,
      paragraph: paragraph.number,
      start,
      end,
      quote: text.slice(start, end),
      quote_en: null,
      type: commitment.type,
      strength: commitment.strength,
      actor: commitment.actor,
      pillar: pillar.pillar,
      pillar_second: pillar.second,
      ...chooseTargets(own, signed_on, (date) => widenDate(text, date, language.dates)),
      cue: text.slice(commitment.cue.start, commitment.cue.end),
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
