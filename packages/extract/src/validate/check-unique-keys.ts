import { type Check, faultyRow } from "./check.ts";
import { keysOf } from "./keys-of.ts";
import { tableNames } from "./table-names.ts";

/** No two rows of a table share a key. */
export const checkUniqueKeys: Check = function* (dataset) {
  for (const table of tableNames) {
    const seen = new Set<string>();
    for (const key of keysOf(dataset, table)) {
      if (seen.has(key)) {
        yield faultyRow({
          table,
          key,
          code: "key-not-unique",
          message: "two rows have this key",
          hint: "look for the same document, paragraph or name read twice",
        });
      }
      seen.add(key);
    }
  }
};
