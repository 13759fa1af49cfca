import type { IngestContext } from "./context.ts";
import { cutFullTextMark } from "./cut-full-text-mark.ts";
import { cutFurniture } from "./cut-furniture.ts";
import { cutHeaderLines } from "./cut-header-lines.ts";
import { cutListYear } from "./cut-list-year.ts";
import { cutParagraphMarks } from "./cut-paragraph-marks.ts";
import { cutPublicationDate } from "./cut-publication-date.ts";
import type { Piece } from "./piece.ts";
import { splitLeadIn, splitSectionNumber, splitSentenceEnd } from "./split-glued-parts.ts";
import { splitSignOff } from "./split-sign-off.ts";

type Step = (context: IngestContext, dump: string, pieces: readonly Piece[]) => Piece[];

/** In this order: each step sees the paragraphs that those before it have left. */
const steps: readonly Step[] = [
  cutFurniture,
  cutParagraphMarks,
  cutHeaderLines,
  cutPublicationDate,
  cutFullTextMark,
  splitSignOff,
  cutListYear,
  splitLeadIn,
  splitSectionNumber,
  splitSentenceEnd,
];

/** Cuts a dump into paragraphs and what stands between them. The pieces tile the dump. */
export function cutDump(context: IngestContext, dump: string): Piece[] {
  const whole: Piece[] = [{ start: 0, end: dump.length, cut: null }];
  return steps.reduce((pieces, step) => step(context, dump, pieces), whole);
}
