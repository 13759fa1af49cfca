import { DocumentKind } from "@pledgeline/schema/codes";
import type { IngestContext } from "./context.ts";

/** What a title calls its document, by the word that it ends in. */
export function readKind(title: string, { rules }: IngestContext): DocumentKind {
  const ends = (kind: DocumentKind) => rules.kinds[kind]?.some((word) => title.endsWith(word));
  return DocumentKind.options.find(ends) ?? "other";
}
