import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Issue } from "@pledgeline/schema/issue";
import { type Dataset, type TableName, tables } from "@pledgeline/schema/tables";

/** What a schema says of the rows of a table. */
type Checked<R> =
  | { success: true; data: R[] }
  | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } };

/**
 * Reads the JSON tables of a folder, each row checked by its schema.
 * @returns the dataset, or null with an issue for each table that is missing or not valid
 */
export async function readDataset(
  dir: string,
): Promise<{ value: Dataset | null; issues: Issue[] }> {
  const issues: Issue[] = [];
  const read = async <R>(table: TableName, check: (json: unknown) => Checked<R>): Promise<R[]> => {
    const file = join(dir, `${table}.json`);
    try {
      const checked = check(JSON.parse(await readFile(file, "utf8")));
      if (checked.success) return checked.data;
      const [first] = checked.error.issues;
      issues.push(refuse(file, first?.path.join(".") ?? null, first?.message ?? "not a table"));
    } catch (error) {
      issues.push(refuse(file, null, error instanceof Error ? error.message : "not readable"));
    }
    return [];
  };
  const value = {
    documents: await read("documents", (json) => tables.documents.array().safeParse(json)),
    commitments: await read("commitments", (json) => tables.commitments.array().safeParse(json)),
    mentions: await read("mentions", (json) => tables.mentions.array().safeParse(json)),
    threads: await read("threads", (json) => tables.threads.array().safeParse(json)),
    changes: await read("changes", (json) => tables.changes.array().safeParse(json)),
    entities: await read("entities", (json) => tables.entities.array().safeParse(json)),
  };
  return { value: issues.length === 0 ? value : null, issues };
}

function refuse(file: string, place: string | null, message: string): Issue {
  const hint = "make the tables again with `pnpm run pipeline`";
  return { level: "error", code: "table-not-valid", file, place, message, hint };
}
