import type { Issue } from "@pledgeline/schema/issue";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Result } from "../result.ts";

/**
 * Reads YAML by a schema. Every fault is an issue with its line or its field.
 * @param firstLine line of the file on which the YAML begins
 */
export function parseYaml<T extends z.ZodType>(
  yaml: string,
  schema: T,
  file: string,
  firstLine = 1,
): Result<z.infer<T>> {
  const issue = (code: string, place: string, message: string, hint: string): Issue => ({
    level: "error",
    code,
    file,
    place,
    message,
    hint,
  });
  const lines = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  if (parsed.errors.length > 0) {
    const issues = parsed.errors.map((e) => {
      const line = lines.linePos(e.pos[0]).line + firstLine - 1;
      return issue("invalid-yaml", `line ${line}`, e.message, "Mend the YAML at this line.");
    });
    return { value: null, issues };
  }
  const checked = schema.safeParse(readNode(parsed));
  if (checked.success) return { value: checked.data, issues: [] };
  const issues = checked.error.issues.map((e) => {
    const field = e.path.join(".") || "top level";
    return issue(
      "invalid-field",
      field,
      `${field}: ${e.message}.`,
      "Write this field as the README of the corpus shows.",
    );
  });
  return { value: null, issues };
}

/** An alias bomb or an unresolved alias throws in the library: nothing is read from it. */
function readNode(parsed: ReturnType<typeof parseDocument>): unknown {
  try {
    return parsed.toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}
