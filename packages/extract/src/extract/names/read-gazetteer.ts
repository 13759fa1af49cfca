import { readFileSync } from "node:fs";
import type { Issue } from "@pledgeline/schema/issue";
import { parse } from "yaml";
import type { Result } from "../../result.ts";
import { type Clash, findClashes } from "./find-clashes.ts";
import { foldMarks } from "./fold-marks.ts";
import { Gazetteer } from "./gazetteer.ts";
import type { NameLanguage } from "./name-language.ts";

/**
 * Reads the corpus' gazetteer; a missing one is empty. A file that is no YAML, has an id twice, or gives one
 * name to two entries has no value: each fault is an issue that names the entries.
 * @param path of the file: `corpus/names.yml`
 * @param languages whose spellings of a name count as one, and whose own entries it may not repeat
 */
export function readGazetteer(
  path: string,
  languages: readonly NameLanguage[] = [],
): Result<Gazetteer> {
  const fault = (code: string, place: string | null, message: string, hint: string): Issue => {
    return { level: "error", code, file: path, place, message, hint };
  };
  let source: unknown;
  try {
    source = parse(readFileSync(path, "utf8"));
  } catch (error) {
    // A corpus without a gazetteer is read without one.
    if (isMissing(error)) return { value: [], issues: [] };
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
  const spellings = new Map(languages.map((language) => [language.code, language]));
  const worldwide = languages.flatMap((language) => language.institutions);
  const clashes = findClashes([...worldwide, ...checked.data], (name, code) =>
    foldMarks(spellings.get(code)?.normaliseName(name) ?? name),
  );
  const own = new Set(checked.data);
  const issues = clashes.flatMap((clash) => {
    const { code, hint } = clash.name === null ? sameId : sameName;
    // The lists of the languages may repeat each other.
    if (!own.has(clash.second)) return [];
    return fault(code, clash.second.id, describe(clash), hint);
  });
  return { value: issues.length > 0 ? null : checked.data, issues };
}

const isMissing = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

const sameId = { code: "gazetteer-id-twice", hint: "Merge or rename one of them." };
const sameName = { code: "gazetteer-name-twice", hint: "Leave it to one entry." };

function describe({ first, second, name }: Clash): string {
  if (name !== null) return `«${name}» names both ${first.id} and ${second.id}.`;
  const [a, b] = [first, second].map(({ names }) => `«${Object.values(names)[0] ?? ""}»`);
  return `Two entries have the id ${second.id}: ${a} and ${b}.`;
}
