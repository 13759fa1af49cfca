import type { Issue } from "@pledgeline/schema/issue";
import type { Series } from "@pledgeline/schema/series";
import type { CorpusDocument } from "../records.ts";

/** A document and the file that it was read from. */
export interface FiledDocument {
  readonly file: string;
  readonly document: CorpusDocument;
}

/**
 * What only a whole series shows: ids that are taken twice (the later file is left out), parties and
 * tracks that `series.yml` does not list, and translations of a document that is not there.
 */
export function checkDocuments(
  filed: readonly FiledDocument[],
  series: Series,
): { documents: CorpusDocument[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const fileOf = new Map<string, string>();
  const documents: CorpusDocument[] = [];
  const parties = new Set(series.parties.map((p) => p.code));
  const ids = new Set(filed.map((f) => f.document.document_id));
  for (const { file, document } of filed) {
    const refuse = (code: string, place: string, message: string, hint: string) =>
      issues.push({ level: "error", code, file, place, message, hint });
    const taken = fileOf.get(document.document_id);
    const strangers = document.parties.filter((code) => !parties.has(code));
    const original = document.translation_of;
    if (taken) {
      const hint = "Tell two documents of one day apart by a suffix: 2012-06-06.b.zh.md.";
      refuse("duplicate-id", "name", `${document.document_id} is also ${taken}.`, hint);
    } else if (strangers.length > 0) {
      const message = `${strangers.join(", ")} is not a party of the series.`;
      refuse("unknown-party", "parties", message, "Add the party to series.yml, or move the file.");
    } else if (original !== null && !ids.has(original)) {
      const message = `${original}, which this translates, is not in the series.`;
      refuse("unknown-original", "translation_of", message, "Add the original, or mend the id.");
    } else {
      documents.push(document);
      fileOf.set(document.document_id, file);
      if (!series.tracks.includes(document.track)) {
        const message = `series.yml does not list the track ${document.track}.`;
        const hint = "Add it under tracks.";
        issues.push({
          level: "warning",
          code: "unknown-track",
          file,
          place: "track",
          message,
          hint,
        });
      }
    }
  }
  return { documents, issues };
}
