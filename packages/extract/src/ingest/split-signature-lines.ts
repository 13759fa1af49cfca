import type { IngestContext } from "./context.ts";
import { findSignatureBlock } from "./find-signature-block.ts";
import type { Cut, Piece } from "./piece.ts";
import { refinePieces } from "./refine-pieces.ts";
import { standsAlone } from "./stands-alone.ts";
import { startsParty } from "./starts-party.ts";
import { anyOf } from "./word-pattern.ts";

/**
 * Breaks the lines of a signature block: at blanks that are not inside a spaced-out name, after
 * （签字）, and before a party.
 */
export function splitSignatureLines(
  context: IngestContext,
  dump: string,
  pieces: readonly Piece[],
): Piece[] {
  const texts = pieces.filter((p) => p.cut === null);
  const block = findSignatureBlock(
    texts.map((p) => dump.slice(p.start, p.end)),
    context,
  );
  const inBlock = new Set(
    texts.filter((_, i) => i >= block.start && i < block.end && i !== block.signOff?.index),
  );
  const mark = new RegExp(anyOf(context.rules.sign_marks), "gu");
  return pieces.flatMap((piece) =>
    inBlock.has(piece)
      ? refinePieces(dump, [piece], (line) => findBreaks(line, mark, context))
      : [piece],
  );
}

function findBreaks(line: string, mark: RegExp, context: IngestContext): Cut[] {
  const blanks = [...line.matchAll(/(?<!\s)\s+/gu)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  const marks = [...line.matchAll(mark)].map((m) => m.index + m[0].length);
  const parties = context.findCountries(line).filter((c) => startsParty(line, c, context));
  const cuts = blanks
    .filter(([start, end]) => standsAlone(line, start, end) === "none")
    .map(([start, end]): Cut => ({ start, end, cut: "signature-line" }));
  for (const at of [...marks, ...parties.map((c) => c.start)]) {
    const covered = cuts.some((c) => c.start <= at && at <= c.end);
    if (at > 0 && at < line.length && !covered)
      cuts.push({ start: at, end: at, cut: "signature-line" });
  }
  return cuts.sort((a, b) => a.start - b.start);
}
