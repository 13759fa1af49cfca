/** What a document's file name says. */
export interface DocumentName {
  readonly signed_on: string;
  readonly suffix: string | null;
  readonly language: string;
}

const shape = /^(\d{4}-\d{2}-\d{2})(?:\.([a-z0-9]+))?\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)\.md$/;

/** Reads `2011-06-13.zh.md` or `2011-06-13.b.zh.md`; null where a name has another shape. */
export function parseDocumentName(file: string): DocumentName | null {
  const match = shape.exec(file);
  if (!match?.[1] || !match[3]) return null;
  return { signed_on: match[1], suffix: match[2] ?? null, language: match[3] };
}

/** The id of a document: series and date, then what tells apart two of one day, then a translation's language. */
export function toDocumentId(series: string, name: DocumentName, translation: boolean): string {
  const parts = [`${series}-${name.signed_on}`];
  if (name.suffix) parts.push(name.suffix);
  if (translation) parts.push(name.language.toLowerCase());
  return parts.join(".");
}
