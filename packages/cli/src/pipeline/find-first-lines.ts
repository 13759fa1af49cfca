import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { corpusPath } from "@pledgeline/report/corpus-path";
import type { DocumentRow } from "@pledgeline/schema/document";

/**
 * The line of each document's file on which its text begins, from 1. A document whose text is not
 * found in its file is left out: its links lead to the whole file.
 */
export async function findFirstLines(
  corpusDir: string,
  documents: readonly DocumentRow[],
): Promise<Map<string, number>> {
  const lines = new Map<string, number>();
  for (const document of documents) {
    const path = join(corpusDir, corpusPath(document));
    const file = (await readFile(path, "utf8").catch(() => "")).replaceAll("\r\n", "\n");
    const start = file.indexOf(document.text);
    if (start === -1 || document.text === "") continue;
    lines.set(document.document_id, file.slice(0, start).split("\n").length);
  }
  return lines;
}
