import type { IngestContext } from "./context.ts";
import { isTitle } from "./is-title.ts";
import type { Piece, Reason } from "./piece.ts";
import { readSignOff } from "./signature-patterns.ts";

/** A text that has gone on for so long without a signature can still be followed by another. */
const bodyBeforeTitle = 3;
/** More lines than that before a title are no menu of a page. */
const longestMenu = 15;
const header: ReadonlySet<Reason | null> = new Set<Reason | null>([
  "publication-date",
  "page-furniture",
  "full-text-mark",
]);

/**
 * Groups the pieces of a dump by document. A document begins at a title that has a list's or a
 * page's marks on it, or that follows a signature or a text. The titles that have such marks are the
 * page's, not the text's, and are cut.
 */
export function groupDocuments(
  context: IngestContext,
  dump: string,
  pieces: readonly Piece[],
): Piece[][] {
  const groups: Piece[][] = [];
  let group: Piece[] = [];
  let state = { titled: false, body: 0, signed: false, before: "" };
  pieces.forEach((piece, i) => {
    const text = dump.slice(piece.start, piece.end);
    if (piece.cut !== null) {
      group.push(piece);
      return;
    }
    const title = isTitle(text, context);
    const marked = title && isMarked(pieces, i);
    const begins = marked || state.signed || state.body >= bodyBeforeTitle;
    if (marked && !state.titled && !state.signed && isMenu(dump, group)) {
      group = group.map((p) => (p.cut === null ? { ...p, cut: "before-title" } : p));
      state.body = 0;
    } else if (title && state.body > 0 && begins && !/[：:]$/.test(state.before)) {
      const last = group.findLastIndex((p) => p.cut === null);
      groups.push(group.slice(0, last + 1));
      group = group.slice(last + 1);
      state = { titled: false, body: 0, signed: false, before: "" };
    }
    group.push(
      marked && state.body === 0 && !state.titled ? { ...piece, cut: "list-title" } : piece,
    );
    state.titled ||= title;
    const signOff = readSignOff(text, context) !== null;
    // A day under the title is neither a text nor its end.
    if (!title && !signOff) state.body++;
    state.signed ||= signOff && state.body > 0;
    state.before = text;
  });
  return [...groups, group];
}

/** Whether a list or a page has left its marks beside a title. */
function isMarked(pieces: readonly Piece[], title: number): boolean {
  if (pieces[title - 1]?.cut === "list-year") return true;
  for (let i = title + 1; i < pieces.length && pieces[i]?.cut !== null; i++)
    if (header.has(pieces[i]?.cut ?? null)) return true;
  return false;
}

/** Whether what stands before a title is a page's menu: a few lines without a sentence. */
function isMenu(dump: string, group: readonly Piece[]): boolean {
  const lines = group.filter((p) => p.cut === null).map((p) => dump.slice(p.start, p.end));
  return lines.length <= longestMenu && lines.every((line) => !/[。；]/.test(line));
}
