import type { IngestContext } from "./context.ts";
import { isTitle } from "./is-title.ts";
import type { Piece } from "./piece.ts";
import { refinePieces } from "./refine-pieces.ts";
import { anyOf } from "./word-pattern.ts";

/** Cuts what a list says after a title: （全文）. */
export function cutFullTextMark(context: IngestContext, dump: string, pieces: readonly Piece[]) {
  const mark = new RegExp(`${anyOf(context.rules.full_text_marks)}$`, "u");
  return refinePieces(dump, pieces, (line) => {
    const start = mark.exec(line)?.index ?? -1;
    if (start <= 0 || !isTitle(line.slice(0, start), context)) return [];
    return [{ start, end: line.length, cut: "full-text-mark" }];
  });
}
