import type { IngestContext } from "./context.ts";
import type { Cut, Piece } from "./piece.ts";
import { refinePieces } from "./refine-pieces.ts";
import { standsAlone } from "./stands-alone.ts";

const wideText = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Ends a paragraph at a line break, and where white space does the work of one: two blanks or more
 * beside Chinese. The blanks inside a spaced-out name (习  近  平) end nothing.
 */
export function cutParagraphMarks(_: IngestContext, dump: string, pieces: readonly Piece[]) {
  return refinePieces(dump, pieces, (text) =>
    [...text.matchAll(/(?<!\s)\s+/gu)]
      .filter((run) => isMark(text, run.index, run[0]))
      .map(
        (run): Cut => ({ start: run.index, end: run.index + run[0].length, cut: "paragraph-mark" }),
      ),
  );
}

function isMark(text: string, start: number, run: string): boolean {
  if (/[\n\r\u2028\u2029]/.test(run)) return true;
  const end = start + run.length;
  if (run.length < 2 || (run.length === 2 && standsAlone(text, start, end) === "both"))
    return false;
  if (run.includes("\u3000")) return true;
  return wideText.test(text.slice(start - 1, start) + text.slice(end, end + 1));
}
