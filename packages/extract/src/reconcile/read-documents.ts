import type { Issue } from "@pledgeline/schema/issue";
import type { Series } from "@pledgeline/schema/series";
import type { DocumentResult } from "../records.ts";
import { findRepeatedDocuments } from "./find-repeated-documents.ts";
import { comesBefore } from "./order-documents.ts";
import { readUnits } from "./read-units.ts";
import type { ReconcileLanguage } from "./reconcile-language.ts";
import type { ReadDocument } from "./unit.ts";

/** Makes the documents of a series comparable, oldest first; translations are left out. */
export function readDocuments(
  series: { readonly id: string; readonly series: Series },
  results: readonly DocumentResult[],
  languageOf: (code: string) => ReconcileLanguage | undefined,
): { documents: ReadDocument[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const documents = results
    .filter(({ document }) => document.translation_of === null)
    .sort((a, b) => (comesBefore(a.document, b.document) ? -1 : 1))
    .flatMap((result): ReadDocument[] => {
      const language = languageOf(result.document.language);
      if (language === undefined) {
        issues.push(noLanguage(series.id, result));
        return [];
      }
      return [{ result, language, units: readUnits(result, language, series.series) }];
    });
  const rows = documents.map(({ result }) => result.document);
  issues.push(...findRepeatedDocuments(series.id, rows));
  return { documents, issues };
}

function noLanguage(series: string, { document }: DocumentResult): Issue {
  return {
    level: "error",
    code: "no-language",
    file: series,
    place: document.document_id,
    message: `No rules follow commitments in the language «${document.language}».`,
    hint: "Leave the document out, or give the language its rules.",
  };
}
