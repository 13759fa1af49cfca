import type { LogRecord } from "./log-record.ts";

/**
 * Puts a dump together again from its log and the texts of its documents; null where they do not fit.
 * @param texts texts by document id
 */
export function restoreDump(
  records: readonly LogRecord[],
  texts: ReadonlyMap<string, string>,
): string | null {
  let dump = "";
  let id: string | null = null;
  let rest = "";
  for (const record of records) {
    if (record.document_id !== id) {
      dump += rest;
      id = record.document_id;
      const text = texts.get(id);
      if (text === undefined) return null;
      rest = text;
    }
    const kept = record.offset - dump.length;
    if (kept < 0 || kept > rest.length || !rest.startsWith(record.put, kept)) return null;
    dump += rest.slice(0, kept) + record.cut;
    rest = rest.slice(kept + record.put.length);
  }
  return dump + rest;
}
