import type { IngestContext } from "./context.ts";
import { isTitle } from "./is-title.ts";
import type { Piece } from "./piece.ts";
import { publicationDay } from "./publication-day.ts";
import { refinePieces } from "./refine-pieces.ts";
import { anyOf } from "./word-pattern.ts";

/** Cuts the day that a list puts after a title: «…联合声明（全文）2011-06-14». */
export function cutPublicationDate(context: IngestContext, dump: string, pieces: readonly Piece[]) {
  const date = new RegExp(`[\\s（(]?${publicationDay(context)}[)）]?$`, "u");
  const mark = new RegExp(`${anyOf(context.rules.full_text_marks)}$`, "u");
  return refinePieces(dump, pieces, (line) => {
    const match = date.exec(line);
    if (!match || match.index === 0) return [];
    const title = line.slice(0, match.index);
    if (!mark.test(title) && !isTitle(title, context)) return [];
    return [{ start: match.index, end: line.length, cut: "publication-date" }];
  });
}
