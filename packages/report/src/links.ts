import type { CommitmentRow } from "@pledgeline/schema/commitment";
import { corpusPath } from "./corpus-path.ts";
import { escapeMarkdown } from "./markdown/escape-markdown.ts";
import type { View } from "./view.ts";

/** A document's date, linked to its file. */
export function linkDocument(view: View, documentId: string): string {
  const document = view.document.get(documentId);
  if (document === undefined) return escapeMarkdown(documentId);
  return `[${document.signed_on}](${fileOf(view, documentId)})`;
}

/** Some words, linked to the line of the corpus where a commitment stands. */
export function linkCommitment(view: View, row: CommitmentRow, words: string): string {
  const document = view.document.get(row.document_id);
  const first = view.options.corpusLinks?.firstLines.get(row.document_id);
  if (document === undefined) return words;
  const line =
    first === undefined ? "" : `#L${first + countLineEnds(document.text.slice(0, row.start))}`;
  return `[${words}](${fileOf(view, row.document_id)}${line})`;
}

/** A commitment's words, then its place in the document, linked. */
export function quoteCommitment(view: View, row: CommitmentRow): string {
  const place = row.commitment_id.slice(row.document_id.length + 1);
  return `${escapeMarkdown(row.quote)} ${linkCommitment(view, row, place)}`;
}

function fileOf(view: View, documentId: string): string {
  const document = view.document.get(documentId);
  const root = view.options.corpusLinks?.root ?? "../corpus";
  return document === undefined ? root : `${root}/${corpusPath(document)}`;
}

const countLineEnds = (text: string) => text.split("\n").length - 1;
