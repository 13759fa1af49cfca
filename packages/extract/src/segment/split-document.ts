import type { Span } from "@pledgeline/schema/span";
import { cutOutsidePairs } from "./cut-outside-pairs.ts";
import type { Punctuation, SegmentLanguage } from "./language.ts";
import type { Paragraph, Sentence } from "./outline.ts";
import { type Mark, readMark } from "./read-mark.ts";
import { trimSpan } from "./trim-span.ts";

/**
 * Splits a document into paragraphs under their section marks, and these into sentences and clauses.
 * @param written the document's own text, which sections are named from, where `text` is folded
 */
export function splitDocument(
  text: string,
  language: SegmentLanguage,
  written: string = text,
): Paragraph[] {
  const open: Mark[] = [];
  const lines = splitLines(text);
  const marks = lines.map((line) => readMark(text, line, language.sections));
  return lines.map((line, index) => {
    const mark = marks[index] ?? null;
    if (mark !== null && mark.level !== null) {
      while (open.length > 0 && (open.at(-1)?.level ?? -1) >= mark.level) open.pop();
      open.push(mark);
    }
    const body = { start: mark?.end ?? line.start, end: line.end };
    const sentences = splitSentences(text, body, language);
    const last = sentences.at(-1);
    const glued = last === undefined ? null : readGluedMark(text, last, language, sentences.length);
    const section = sectionOf(written, open, language.punctuation);
    if (glued !== null) {
      open.splice(0, open.length, glued);
      sentences.pop();
    }
    return {
      ...line,
      number: index + 1,
      section,
      mark: mark === null ? null : { start: mark.start, end: mark.end },
      heading: isHeading(text, line, mark, marks[index + 1], language),
      withinItem: open.at(-1)?.alone === false || mark?.level === null,
      listed: mark !== null && !mark.alone,
      sentences,
    };
  });
}

/** @param next the mark of the next line; null where it has none, undefined where there is no line */
function isHeading(
  text: string,
  line: Span,
  mark: Mark | null,
  next: Mark | null | undefined,
  { punctuation }: SegmentLanguage,
): boolean {
  if (mark === null || mark.alone || next === undefined) return false;
  const closing = text.slice(line.start, line.end).trimEnd().slice(-1);
  if (punctuation.trim.has(closing)) return false;
  const depth = (of: Mark) => of.level ?? Number.POSITIVE_INFINITY;
  return next === null || depth(next) > depth(mark);
}

/** A section's bare number glued behind the last sentence of the paragraph before it. */
function readGluedMark(text: string, last: Span, language: SegmentLanguage, count: number) {
  const mark = count > 1 ? readMark(text, last, language.sections) : null;
  return mark?.alone === true ? mark : null;
}

function sectionOf(written: string, open: readonly Mark[], { trim }: Punctuation): string | null {
  const marks = open.flatMap((mark) => trimSpan(written, mark, trim) ?? []);
  const names = marks.map(({ start, end }) => written.slice(start, end));
  // 3.1 names the 3 that it stands under.
  const named = names.filter((name, level) => {
    const next = names[level + 1] ?? "";
    return !(next.startsWith(name) && trim.has(next.charAt(name.length)));
  });
  return named.length === 0 ? null : named.join("");
}

function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function splitSentences(text: string, body: Span, language: SegmentLanguage): Sentence[] {
  const { sentenceEnds, clauseEnds, pairs } = language.punctuation;
  return cutOutsidePairs(text, body, sentenceEnds, pairs).map((sentence) => ({
    ...sentence,
    clauses: cutOutsidePairs(text, sentence, clauseEnds, pairs),
  }));
}
