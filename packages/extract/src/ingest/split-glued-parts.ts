import type { IngestContext } from "./context.ts";
import { isTitle } from "./is-title.ts";
import type { Cut, Piece, Reason } from "./piece.ts";
import { refinePieces } from "./refine-pieces.ts";
import { isBlockLine } from "./signature-patterns.ts";
import { anyOf } from "./word-pattern.ts";

const sentenceEnd = ({ rules }: IngestContext) => `${anyOf(rules.sentenceEnds)}[”’」』）)]?`;
const breakAt = (at: number, cut: Reason): Cut[] => [{ start: at, end: at, cut }];

/** Breaks «达成广泛共识。一» before the section number. */
export function splitSectionNumber(context: IngestContext, dump: string, pieces: readonly Piece[]) {
  const number = `[${context.rules.sectionNumbers}]{1,3}`;
  const pattern = new RegExp(
    `(?<=${sentenceEnd(context)})\\s?(?:${number}、?|[（(]${number}[)）])$`,
    "u",
  );
  return refinePieces(dump, pieces, (paragraph) => {
    const at = pattern.exec(paragraph.slice(-12))?.index;
    return at === undefined
      ? []
      : breakAt(Math.max(0, paragraph.length - 12) + at, "section-number");
  });
}

/** Breaks «联合声明全文如下：中华人民共和国和…联合声明» before the title. */
export function splitLeadIn(context: IngestContext, dump: string, pieces: readonly Piece[]) {
  const leadIn = new RegExp(anyOf(context.rules.lead_in_ends), "gu");
  return refinePieces(dump, pieces, (paragraph) => {
    const last = [...paragraph.matchAll(leadIn)].at(-1);
    const at = last ? last.index + last[0].length : 0;
    return at > 0 && isTitle(paragraph.slice(at), context) ? breakAt(at, "lead-in") : [];
  });
}

/** Breaks «…另行商定。中华人民共和国国务院总理» before the signature block. */
export function splitSentenceEnd(context: IngestContext, dump: string, pieces: readonly Piece[]) {
  const end = new RegExp(sentenceEnd(context), "gu");
  return refinePieces(dump, pieces, (paragraph) => {
    const last = [...paragraph.matchAll(end)].at(-1);
    const at = last ? last.index + last[0].length : 0;
    const tail = paragraph.slice(at);
    if (at === 0 || !isBlockLine(tail, context)) return [];
    return context.findCountries(tail)[0]?.start === 0 ? breakAt(at, "sentence-end") : [];
  });
}
