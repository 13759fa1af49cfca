import type { Span } from "@pledgeline/schema/span";
import { findNames } from "./find-names.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { NameLanguage } from "./name-language.ts";
import { readStatuses, type StatedName } from "./read-statuses.ts";
import { resolveReferences } from "./resolve-references.ts";

/** What names of a document are read against, each in the order of the text. */
export interface NameContext {
  readonly gazetteer: Gazetteer;
  readonly paragraphs: readonly Span[];
  readonly commitments: readonly Span[];
  /** Times that have passed at the signature. */
  readonly past: readonly Span[];
}

/** The names of a document, what points back to them, and what is said of the agreements among them. */
export function findDocumentNames(
  text: string,
  language: NameLanguage,
  context: NameContext,
): StatedName[] {
  const names = findNames(text, language, context.gazetteer);
  const references = resolveReferences(text, names, context, language);
  const all = [...names, ...references].sort((a, b) => a.start - b.start);
  return readStatuses(text, all, context, language);
}
