import { FrontMatter } from "@pledgeline/schema/front-matter";
import type { Issue } from "@pledgeline/schema/issue";
import type { CorpusDocument } from "../records.ts";
import type { Result } from "../result.ts";
import { type DocumentName, toDocumentId } from "./parse-document-name.ts";
import { parseYaml } from "./parse-yaml.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** Reads a document file's content. `file` is its path from the corpus folder, for issues. */
export function readDocument(
  content: string,
  series: string,
  name: DocumentName,
  file: string,
): Result<CorpusDocument> {
  const refuse = (code: string, place: string | null, message: string, hint: string) => {
    const issue: Issue = { level: "error", code, file, place, message, hint };
    return { value: null, issues: [issue] };
  };
  const parts = splitFrontMatter(content);
  if (!parts)
    return refuse(
      "missing-front-matter",
      "line 1",
      "The file does not begin with front matter between two lines of ---.",
      "Write the front matter above the text, as corpus/README.md shows.",
    );
  const front = parseYaml(parts.yaml, FrontMatter, file, 2);
  if (!front.value) return { value: null, issues: front.issues };
  const { translation_of = null, ...fields } = front.value;
  if (fields.signed_on !== name.signed_on)
    return refuse(
      "date-differs",
      "signed_on",
      `The name says ${name.signed_on}, signed_on says ${fields.signed_on}.`,
      "Rename the file, or mend signed_on.",
    );
  if (parts.text.trim() === "")
    return refuse(
      "empty-text",
      null,
      "There is no text below the front matter.",
      "Put the text below it, one paragraph a line.",
    );
  const document = {
    document_id: toDocumentId(series, name, translation_of !== null),
    series_id: series,
    language: name.language,
    translation_of,
    ...fields,
    text: parts.text,
  };
  return { value: document, issues: [] };
}
