import type { Span } from "@pledgeline/schema/span";
import type { Paragraph } from "../segment/outline.ts";

/** Signs that hardly stand in a statement: what is between them is what is explained. */
const marks = ["⟦", "⟧"] as const;

/** The sentences that a span stands in, with the span marked: 双方强调，⟦愿扩大贸易⟧，…. */
export function markQuote(text: string, span: Span, paragraphs: readonly Paragraph[]): string {
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.sentences)
    .filter(({ start, end }) => start < span.end && span.start < end);
  const start = Math.min(span.start, sentences[0]?.start ?? span.start);
  const end = Math.max(span.end, sentences.at(-1)?.end ?? span.end);
  const quote = text.slice(span.start, span.end);
  const marked = `${text.slice(start, span.start)}${marks[0]}${quote}${marks[1]}`;
  return `${marked}${text.slice(span.end, end)}`.trim();
}
