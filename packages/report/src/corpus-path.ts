import type { DocumentRow } from "@pledgeline/schema/document";

/** A document's file, from the corpus folder: `chn-kaz/2011-06-13.zh.md`. */
export function corpusPath(document: DocumentRow): string {
  const name = document.document_id.slice(document.series_id.length + 1);
  const language = `.${document.language}`;
  return `${document.series_id}/${name.endsWith(language) ? name : name + language}.md`;
}
