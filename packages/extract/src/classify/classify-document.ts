import type { Pillar } from "@pledgeline/schema/codes";
import type { Series } from "@pledgeline/schema/series";
import { joinUnits } from "../segment/join-units.ts";
import type { SegmentLanguage } from "../segment/language.ts";
import type { Paragraph, Sentence } from "../segment/outline.ts";
import { trimSpan } from "../segment/trim-span.ts";
import type { Tagger, Token } from "../text/token.ts";
import { type Binding, type Governance, govern, plain } from "./govern.ts";
import type { ClassifyLanguage, ClauseReader } from "./language.ts";
import { type PillarScore, scorePillars } from "./score-pillars.ts";

/** A commitment with its labels, and the evidence for them. */
export interface Commitment extends Binding {
  readonly paragraph: Paragraph;
  /** From 1, in its paragraph. */
  readonly position: number;
  readonly pillar: Pillar;
  readonly pillarSecond: Pillar | null;
  readonly pillarScores: readonly PillarScore[];
}

/** The parts of a language that reading a document's commitments takes. */
export interface ReadingLanguage {
  readonly tag: Tagger;
  readonly segment: SegmentLanguage;
  readonly classify: ClassifyLanguage;
}

/** A runner-up this near the winner could as well have been chosen. */
const NEAR = 0.75;

/** Finds the commitments of a document and labels them. */
export function classifyDocument(
  text: string,
  paragraphs: readonly Paragraph[],
  series: Series,
  language: ReadingLanguage,
): Commitment[] {
  const read = language.classify.clauseReader(series);
  const commitments: Commitment[] = [];
  let introduction: Governance = plain;
  for (const paragraph of paragraphs) {
    const words = language.tag(text.slice(paragraph.start, paragraph.end)).map((word) => ({
      ...word,
      start: word.start + paragraph.start,
      end: word.end + paragraph.start,
    }));
    let before: Pillar | null = null;
    let position = 0;
    for (const sentence of paragraph.sentences) {
      const start = paragraph.listed ? introduction : plain;
      const [bindings, last] = readSentence(text, sentence, words, read, language.segment, start);
      if (!paragraph.listed && bindings.length > 0) introduction = { ...last, begun: false };
      for (const binding of bindings) {
        position += 1;
        const scores = scorePillars(text, binding.unit, language.classify.pillars);
        const pillar: Pillar = scores[0]?.pillar ?? before ?? "political";
        const second = scores[1];
        const near = second !== undefined && second.score >= NEAR * (scores[0]?.score ?? 0);
        before = pillar;
        commitments.push({
          ...binding,
          paragraph,
          position,
          pillar,
          pillarSecond: near ? second.pillar : null,
          pillarScores: scores,
        });
      }
    }
  }
  return commitments;
}

function readSentence(
  text: string,
  sentence: Sentence,
  words: readonly Token[],
  read: ClauseReader,
  language: SegmentLanguage,
  start: Governance,
): [Binding[], Governance] {
  const spans = sentence.clauses.flatMap(
    (clause) => trimSpan(text, clause, language.punctuation.trim) ?? [],
  );
  let reign = start;
  const bindings: Binding[] = [];
  for (const unit of joinUnits(read(text, spans, words))) {
    const [binding, next] = govern(unit, reign);
    reign = next;
    if (binding !== null) bindings.push(binding);
  }
  return [bindings, reign];
}
