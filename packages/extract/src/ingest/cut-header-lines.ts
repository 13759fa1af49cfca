import type { IngestContext } from "./context.ts";
import type { Cut, Piece } from "./piece.ts";
import { publicationDay } from "./publication-day.ts";
import { refinePieces } from "./refine-pieces.ts";
import { anyOf } from "./word-pattern.ts";

/** Longer ones are sentences. */
const longestLine = 120;

/**
 * Cuts lines of nothing but what a page says about a text: when it was put there, by whom, and
 * buttons. «发布时间：2012-04-02 10:21 来源：… 打印» goes; a sentence with one of the words stays.
 */
export function cutHeaderLines(context: IngestContext, dump: string, pieces: readonly Piece[]) {
  const { furniture } = context.rules;
  const item = new RegExp(
    [
      `(?<date>${publicationDay(context)})`,
      `(?:${anyOf(furniture.labels)})\\s?[：:]\\s?\\S{0,30}`,
      anyOf(furniture.line),
      "[\\s|｜>»·【】\\[\\]]+",
    ].join("|"),
    "uy",
  );
  return refinePieces(dump, pieces, (line) => {
    if (line.length > longestLine) return [];
    const cuts: Cut[] = [];
    item.lastIndex = 0;
    for (let match = item.exec(line); match && match[0] !== ""; match = item.exec(line)) {
      const end = match.index + match[0].length;
      const cut = match.groups?.date ? "publication-date" : "page-furniture";
      cuts.push({ start: match.index, end, cut });
    }
    return cuts.at(-1)?.end === line.length ? cuts : [];
  });
}
