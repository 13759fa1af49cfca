import type { IngestContext } from "./context.ts";
import type { Piece } from "./piece.ts";
import { refinePieces } from "./refine-pieces.ts";
import { anyOf } from "./word-pattern.ts";

/** Cuts what pages put around a text, wherever it stands: [字体：大 中 小], 打印本页. */
export function cutFurniture(context: IngestContext, dump: string, pieces: readonly Piece[]) {
  const words = anyOf(context.rules.furniture.anywhere).replaceAll(" ", "\\s*");
  const pattern = new RegExp(words, "gu");
  return refinePieces(dump, pieces, (paragraph) =>
    [...paragraph.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      cut: "page-furniture",
    })),
  );
}
