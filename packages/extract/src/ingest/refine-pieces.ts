import type { Cut, Piece } from "./piece.ts";

/** How much of the dump after a paragraph `find` gets to see, in code units. */
const ahead = 2000;

/**
 * Cuts every paragraph where `find` says so, and takes white space off the ends of what is left.
 * @param find gets the paragraph, and what the dump goes on with
 */
export function refinePieces(
  dump: string,
  pieces: readonly Piece[],
  find: (paragraph: string, after: string) => readonly Cut[],
): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.cut !== null) return [piece];
    const cuts = find(dump.slice(piece.start, piece.end), dump.slice(piece.end, piece.end + ahead));
    return cuts.length === 0 ? [piece] : applyCuts(dump, piece, cuts);
  });
}

function applyCuts(dump: string, piece: Piece, cuts: readonly Cut[]): Piece[] {
  const out: Piece[] = [];
  let at = piece.start;
  for (const { start, end, cut } of cuts) {
    out.push(...trimPiece(dump, at, piece.start + start));
    out.push({ start: piece.start + start, end: piece.start + end, cut });
    at = piece.start + end;
  }
  out.push(...trimPiece(dump, at, piece.end));
  return out;
}

/** A paragraph without the white space around it, which becomes pieces of its own. */
function trimPiece(dump: string, start: number, end: number): Piece[] {
  const text = dump.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  if (from === end) return from === start ? [] : [{ start, end, cut: "space" }];
  const to = start + text.trimEnd().length;
  const out: Piece[] = [];
  if (from > start) out.push({ start, end: from, cut: "space" });
  out.push({ start: from, end: to, cut: null });
  if (to < end) out.push({ start: to, end, cut: "space" });
  return out;
}
