import type { IngestContext } from "./context.ts";
import { findJointForm, findSides } from "./find-joint-form.ts";
import { isTitle } from "./is-title.ts";
import type { Cut, Piece } from "./piece.ts";
import { refinePieces } from "./refine-pieces.ts";
import { isBlockLine, readSignOff } from "./signature-patterns.ts";
import { anyOf } from "./word-pattern.ts";

/**
 * Breaks a line before the day of signature («（签字）二〇一二年三月三十一日于北京»), and after its place
 * where the next document's title is glued to it.
 */
export function splitSignOff(context: IngestContext, dump: string, pieces: readonly Piece[]) {
  const sides = findSides(dump, context);
  const day = new RegExp(context.days.source, "gu");
  return refinePieces(dump, pieces, (line, after) =>
    [...line.matchAll(day)].flatMap((match): Cut[] => {
      const bracket = /[（(]$/.test(line.slice(0, match.index)) ? 1 : 0;
      const from = match.index - bracket;
      const before = line.slice(0, from);
      if (before !== "" && !isBlockLine(before, context)) return [];
      const foot = line.slice(from);
      const end = readSignOff(foot, context)
        ? foot.length
        : placeEnd(foot, bracket + match[0].length, after, sides, context);
      if (end === null) return [];
      const cuts: Cut[] = [];
      if (before !== "") cuts.push({ start: from, end: from, cut: "signature-line" });
      const at = from + end;
      if (end < foot.length) cuts.push({ start: at, end: at, cut: "place-end" });
      return cuts;
    }),
  );
}

/** Where the place ends and a title begins, or null where the line is no such thing. */
function placeEnd(
  foot: string,
  dayEnd: number,
  after: string,
  sides: ReadonlySet<string>,
  context: IngestContext,
): number | null {
  const mark = new RegExp(`^\\s?${anyOf(context.rules.place_marks)}`, "u");
  const marked = mark.exec(foot.slice(dayEnd));
  if (!marked || !isTitle(foot, context)) return null;
  const from = dayEnd + marked[0].length;
  const rest = foot.slice(from);
  const start = [
    rest.search(/(?:19|20)\d{2}/),
    repeatedTitle(rest, after),
    context.findCountries(rest)[0]?.start ?? -1,
    findJointForm(rest, sides),
  ].find((at) => at >= 2);
  if (start === undefined || !readSignOff(foot.slice(0, from + start), context)) return null;
  return from + start;
}

/** Start of the longest ending of a line that the text after it says again; -1 for none. */
function repeatedTitle(line: string, after: string): number {
  for (let at = 2; at + 8 <= line.length; at++) if (after.includes(line.slice(at))) return at;
  return -1;
}
