import type { Span } from "@pledgeline/schema/span";

/** The sentence of a text in which a place stands; a line end always ends one. */
export function sentenceAround(text: string, at: number, language: string): Span {
  const from = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  const lineEnd = text.indexOf("\n", at);
  const line = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const found = segmenter.segment(line).containing(at - from);
  const start = from + (found?.index ?? 0);
  return { start, end: start + (found?.segment.length ?? line.length) };
}
