import type { LogRecord } from "./log-record.ts";
import type { Piece } from "./piece.ts";

/** A document's pieces of a dump, under its id. */
export interface NamedPieces {
  readonly document_id: string;
  readonly pieces: readonly Piece[];
}

/** Lists everything that was cut, in the order of the dump. The documents come in that order too. */
export function buildLog(dump: string, documents: readonly NamedPieces[]): LogRecord[] {
  return documents.flatMap(({ document_id, pieces }) => {
    const first = pieces.findIndex((p) => p.cut === null);
    const last = pieces.findLastIndex((p) => p.cut === null);
    const records = pieces.flatMap(({ start, end, cut }, i): LogRecord[] => {
      if (cut === null) return [];
      // Between two paragraphs there is one line break, however many pieces were cut there.
      const breaks = i > first && i < last && pieces[i + 1]?.cut === null;
      const put = breaks ? "\n" : "";
      return [{ offset: start, cut: dump.slice(start, end), put, document_id, reason: cut }];
    });
    const offset = pieces[0]?.start ?? 0;
    const start = { offset, cut: "", put: "", document_id, reason: "document-start" };
    return first === 0 ? [start, ...records] : records;
  });
}

/** The text of a document: its paragraphs, one a line. */
export function joinParagraphs(dump: string, pieces: readonly Piece[]): string {
  return listParagraphs(dump, pieces).join("\n");
}

export function listParagraphs(dump: string, pieces: readonly Piece[]): string[] {
  return pieces.filter((p) => p.cut === null).map((p) => dump.slice(p.start, p.end));
}
