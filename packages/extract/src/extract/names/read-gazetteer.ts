import { readFileSync } from "node:fs";
import type { Issue } from "@pledgeline/schema/issue";
import { parse } from "yaml";
import type { Result } from "../../result.ts";
import { foldMarks } from "./fold-marks.ts";
import { Gazetteer, namesOf } from "./gazetteer.ts";

/**
 * Reads the corpus' gazetteer. A file that is missing, is no YAML, has an id twice, or gives one
 * name to two entries has no value: each fault is an issue that names the entries.
 * @param path of the file: `corpus/names.yml`
 */
export function readGazetteer(path: string): Result<Gazetteer> {
  const fault = (code: string, place: string | null, message: string, hint: string): Issue => {
    return { level: "error", code, file: path, place, message, hint };
  };
  let source: unknown;
  try {
    source = parse(readFileSync(path, "utf8"));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { value: null, issues: [fault("gazetteer-unread", null, message, "Mend the file.")] };
  }
  const checked = Gazetteer.safeParse(source ?? []);
  if (!checked.success) {
    const issues = checked.error.issues.map((i) =>
      fault("gazetteer-field", i.path.join("."), i.message, "Give the entry the fields it needs."),
    );
    return { value: null, issues };
  }
  const issues: Issue[] = [];
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const entry of checked.data) {
    if (ids.has(entry.id)) {
      const message = `Two entries have the id ${entry.id}.`;
      issues.push(fault("gazetteer-id-twice", entry.id, message, "Merge or rename one of them."));
    }
    ids.add(entry.id);
    for (const language of languagesOf(entry)) {
      for (const name of namesOf(entry, language)) {
        const key = `${language} ${foldMarks(name)}`;
        const owner = owners.get(key);
        if (owner !== undefined && owner !== entry.id) {
          const message = `«${name}» names both ${owner} and ${entry.id}.`;
          issues.push(fault("gazetteer-name-twice", entry.id, message, "Leave it to one entry."));
        }
        owners.set(key, entry.id);
      }
    }
  }
  return { value: issues.length > 0 ? null : checked.data, issues };
}

function languagesOf(entry: Gazetteer[number]): Set<string> {
  return new Set([...Object.keys(entry.names), ...Object.keys(entry.aliases ?? {})]);
}
