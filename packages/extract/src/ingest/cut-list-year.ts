import type { IngestContext } from "./context.ts";
import { isTitle } from "./is-title.ts";
import type { Piece } from "./piece.ts";
import { refinePieces } from "./refine-pieces.ts";
import { literal } from "./word-pattern.ts";

/** Cuts the year that a list puts before a title: «2012中华人民共和国和…联合宣言». */
export function cutListYear(context: IngestContext, dump: string, pieces: readonly Piece[]) {
  const year = new RegExp(`^(?:19|20)\\d{2}(?!\\d|\\s?${literal(context.rules.day.year)})`, "u");
  return refinePieces(dump, pieces, (line) =>
    year.test(line) && isTitle(line, context) ? [{ start: 0, end: 4, cut: "list-year" }] : [],
  );
}
