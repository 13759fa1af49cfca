import { type Check, faultyRow } from "./check.ts";
import { foreignKeys } from "./foreign-keys.ts";
import { keysOf } from "./keys-of.ts";

/** Every id in a row is the key of a row that exists. */
export const checkForeignKeys: Check = function* (dataset) {
  for (const { table, column, target } of foreignKeys) {
    const known = new Set(keysOf(dataset, target));
    const keys = keysOf(dataset, table);
    for (const [index, row] of dataset[table].entries()) {
      for (const id of idsIn(Reflect.get(row, column))) {
        if (known.has(id)) continue;
        yield faultyRow({
          table,
          key: keys[index] ?? `row ${index + 1}`,
          field: column,
          code: "id-not-found",
          message: `${id} is not in ${target}`,
          hint: "mend the stage that wrote this id",
        });
      }
    }
  }
};

function idsIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((id) => typeof id === "string");
}
