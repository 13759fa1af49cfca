import type { Span } from "@pledgeline/schema/span";
import type { SectionMarks } from "./language.ts";

/** A section mark at the start of a line. */
export interface Mark extends Span {
  readonly text: string;
  /** 0 is the outermost; a bullet has none. */
  readonly level: number | null;
  /** The mark is all that stands on its line. */
  readonly alone: boolean;
}

/** Reads the mark that opens a line, if there is one. */
export function readMark(text: string, line: Span, sections: SectionMarks): Mark | null {
  const words = text.slice(line.start, line.end);
  const start = line.start + (words.length - words.trimStart().length);
  const body = words.trim();
  if (body === "") return null;
  if (sections.bare.test(body)) {
    return { start, end: start + body.length, text: body, level: 0, alone: true };
  }
  for (const [level, pattern] of sections.marks.entries()) {
    const found = pattern.exec(body)?.[0];
    if (found !== undefined) {
      const alone = found.length === body.length;
      return { start, end: start + found.length, text: found, level, alone };
    }
  }
  const bullet = sections.bullet.exec(body)?.[0];
  if (bullet === undefined) return null;
  return { start, end: start + bullet.length, text: bullet, level: null, alone: false };
}
