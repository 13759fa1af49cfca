import type { CommitmentRow } from "@pledgeline/schema/commitment";
import { corpusPath } from "./corpus-path.ts";
import { escapeMarkdown } from "./markdown/escape-markdown.ts";
import type { View } from "./view.ts";

/** A document's date, linked to its file. */
export function linkDocument(view: View, documentId: string): string {
  const document = view.document.get(documentId);
  if (document === undefined) return escapeMarkdown(documentId);
  return `[${document.signed_on}](${rootOf(view)}/${corpusPath(document)})`;
}

/**
 * Some words, linked to the line of the corpus on which a place in a document's text stands.
 * @param start offset into the text
 */
export function linkPlace(view: View, documentId: string, start: number, words: string): string {
  const document = view.document.get(documentId);
  if (document === undefined) return words;
  const first = view.options.corpusLinks?.firstLines.get(documentId);
  const line = first === undefined ? "" : `#L${first + countLineEnds(document.text, start)}`;
  return `[${words}](${rootOf(view)}/${corpusPath(document)}${line})`;
}

/** Some words, linked to where a commitment stands. */
export function linkCommitment(view: View, row: CommitmentRow, words: string): string {
  return linkPlace(view, row.document_id, row.start, words);
}

/** A commitment's words, then its place in the document, linked. */
export function quoteCommitment(view: View, row: CommitmentRow): string {
  const place = row.commitment_id.slice(row.document_id.length + 1);
  return `${escapeMarkdown(row.quote)} ${linkCommitment(view, row, place)}`;
}

const rootOf = (view: View) => view.options.corpusLinks?.root ?? "../corpus";
const countLineEnds = (text: string, end: number) => text.slice(0, end).split("\n").length - 1;
