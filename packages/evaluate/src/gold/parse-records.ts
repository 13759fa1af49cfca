import type { Issue } from "@pledgeline/schema/issue";
import { goldIssue } from "./gold-issue.ts";

/** What a Zod schema says of a record. */
export interface RecordSchema<T> {
  safeParse(
    json: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } };
}

/** Reads records, one JSON object a line; each wrong line is an issue with its number. */
export function parseRecords<T>(
  file: string,
  text: string,
  schema: RecordSchema<T>,
): { records: T[]; issues: Issue[] } {
  const records: T[] = [];
  const issues: Issue[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const place = `line ${index + 1}`;
    try {
      const checked = schema.safeParse(JSON.parse(line));
      if (checked.success) records.push(checked.data);
      else {
        for (const { path, message } of checked.error.issues) {
          issues.push(goldIssue(file, [place, ...path.map(String)].join(", "), message));
        }
      }
    } catch {
      issues.push(goldIssue(file, place, "the line is not JSON"));
    }
  });
  return { records, issues };
}
