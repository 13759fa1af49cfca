import type { FrontMatter } from "@pledgeline/schema/front-matter";
import type { Issue } from "@pledgeline/schema/issue";
import { toDocumentId } from "../corpus/parse-document-name.ts";
import type { Result } from "../result.ts";
import { buildLog, joinParagraphs, listParagraphs } from "./build-log.ts";
import type { IngestContext } from "./context.ts";
import { cutDump } from "./cut-dump.ts";
import { groupDocuments } from "./group-documents.ts";
import { type Remark, refuse } from "./ingest-issue.ts";
import type { LogRecord } from "./log-record.ts";
import type { Piece } from "./piece.ts";
import { readPublicationDay } from "./publication-day.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { splitSignatureLines } from "./split-signature-lines.ts";

/** A document as ingest found it in a dump. */
export interface IngestedDocument {
  readonly document_id: string;
  /** Its name in the folder of the series: `2012-06-06.zh.md`. */
  readonly fileName: string;
  readonly front: FrontMatter;
  readonly text: string;
}

/** A dump in documents, and all that is in none of them. */
export interface IngestedDump {
  readonly documents: readonly IngestedDocument[];
  readonly log: readonly LogRecord[];
}

/** Where a dump is from and where it goes. */
export interface IngestTarget {
  readonly series: string;
  /** Goes into the front matter: name and SHA-256 of the file. */
  readonly source: string;
  /** The file's name in issues. */
  readonly file: string;
  /** Tells the document from another one of that day; for a dump of one document. */
  readonly suffix: string | null;
}

/**
 * Takes a dump apart into documents. One that cannot be read in full stops them all: the log has to
 * account for every character.
 */
export function ingestDump(
  dump: string,
  target: IngestTarget,
  context: IngestContext,
): Result<IngestedDump> {
  const groups = groupDocuments(context, dump, cutDump(context, dump)).map((pieces) =>
    splitSignatureLines(context, dump, pieces),
  );
  const remarks: Remark[] = [];
  const taken = new Map<string, number>();
  const texts = new Set<string>();
  const found = groups.flatMap((pieces) => {
    const paragraphs = listParagraphs(dump, pieces);
    const header = describeHeader(dump, pieces, context);
    const read = readFrontMatter({ ...header, paragraphs }, target.source, context);
    remarks.push(...read.remarks);
    if (!read.value) return [];
    const text = joinParagraphs(dump, pieces);
    if (texts.has(text)) remarks.push(twice(read.value.title));
    texts.add(text);
    const { signed_on } = read.value;
    const nth = (taken.get(signed_on) ?? 0) + 1;
    taken.set(signed_on, nth);
    const suffix = nth > 1 ? String(nth) : target.suffix;
    const name = { signed_on, suffix, language: context.language };
    const document_id = toDocumentId(target.series, name, false);
    const fileName = `${document_id.slice(target.series.length + 1)}.${context.language}.md`;
    return [{ document_id, fileName, front: read.value, text, pieces }];
  });
  if (target.suffix !== null && groups.length > 1) remarks.push(suffixOfMany(groups.length));
  const issues: Issue[] = remarks.map((remark) => ({ ...remark, file: target.file }));
  if (remarks.some((r) => r.level === "error")) return { value: null, issues };
  const documents = found.map(({ pieces: _, ...document }) => document);
  return { value: { documents, log: buildLog(dump, found) }, issues };
}

/** What a list or a page says of a document: the title and the day that were cut. */
function describeHeader(dump: string, pieces: readonly Piece[], context: IngestContext) {
  const textOf = (piece: Piece | undefined) => piece && dump.slice(piece.start, piece.end);
  const date = textOf(pieces.find((p) => p.cut === "publication-date"));
  return {
    listTitle: textOf(pieces.find((p) => p.cut === "list-title")) ?? null,
    published_on: date ? readPublicationDay(date, context) : null,
  };
}

const twice = (title: string) =>
  refuse("same-text-twice", title, "The file holds this text twice.", "Delete one of them.");

const suffixOfMany = (count: number) =>
  refuse(
    "suffix-of-many",
    "--suffix",
    `A suffix is for one document; the file holds ${count}.`,
    "Leave it out: two documents of one day are told apart by number.",
  );
