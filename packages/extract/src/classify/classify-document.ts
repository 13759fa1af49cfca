import type { Pillar } from "@pledgeline/schema/codes";
import type { Series } from "@pledgeline/schema/series";
import { joinUnits } from "../segment/join-units.ts";
import type { SegmentLanguage } from "../segment/language.ts";
import type { Paragraph, Sentence } from "../segment/outline.ts";
import { trimSpan } from "../segment/trim-span.ts";
import type { Tagger, Token } from "../text/token.ts";
import { choosePillar, type PillarChoice } from "./choose-pillar.ts";
import { type Binding, type Governance, govern, plain } from "./govern.ts";
import type { ClassifyLanguage, ClauseReader } from "./language.ts";

/** A commitment with its labels, and the evidence for them. */
export interface Commitment extends Binding {
  readonly paragraph: Paragraph;
  /** From 1, in its paragraph. */
  readonly position: number;
  readonly pillar: PillarChoice;
}

/** The parts of a language that reading a document's commitments takes. */
export interface ReadingLanguage {
  readonly tag: Tagger;
  readonly segment: SegmentLanguage;
  readonly classify: ClassifyLanguage;
}

/** Finds the commitments of a document and labels them. */
export function classifyDocument(
  text: string,
  paragraphs: readonly Paragraph[],
  series: Series,
  language: ReadingLanguage,
): Commitment[] {
  const read = language.classify.clauseReader(series);
  let introduction: Governance = plain;
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.heading) return [];
    const words = tagParagraph(text, paragraph, language.tag);
    const found: Commitment[] = [];
    let before: Pillar | null = null;
    let speaker = paragraph.listed ? introduction.actor : null;
    for (const sentence of paragraph.sentences) {
      let reign: Governance = { ...(paragraph.listed ? introduction : plain), actor: speaker };
      for (const unit of joinUnits(readSentence(text, sentence, words, read, language.segment))) {
        const [binding, next] = govern(unit, reign);
        reign = next;
        const pillar = choosePillar(text, unit, language.classify.pillars, before);
        before = pillar.scores.length === 0 ? before : pillar.pillar;
        if (binding !== null) {
          found.push({ ...binding, paragraph, position: found.length + 1, pillar });
        }
      }
      if (reign.binds) speaker = reign.actor;
      // The items of a list stand under what the sentence before the list said.
      if (!paragraph.withinItem && reign.binds) introduction = { ...reign, begun: false };
    }
    return found;
  });
}

function readSentence(
  text: string,
  sentence: Sentence,
  words: readonly Token[],
  read: ClauseReader,
  language: SegmentLanguage,
) {
  const { trim } = language.punctuation;
  const spans = sentence.clauses.flatMap((clause) => trimSpan(text, clause, trim) ?? []);
  return read(text, spans, words);
}

function tagParagraph(text: string, { start, end }: Paragraph, tag: Tagger): Token[] {
  return tag(text.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
}
