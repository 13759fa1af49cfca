import { readdirSync, readFileSync } from "node:fs";

const rulesUrl = new URL("../../rules/", import.meta.url);

/**
 * Where in the rule files a list is, and in it a word: `packages/extract/rules/zh/cues.yml:113`.
 * @param path the keys that lead to the list, from the outside in; a hyphen in one may be an underscore
 * @param word empty for the list itself
 * @returns null where no rule file of the language has the list
 */
export function findRule(language: string, path: readonly string[], word: string): string | null {
  for (const name of ruleFiles(language)) {
    const lines = readFileSync(new URL(`${language}/${name}`, rulesUrl), "utf8").split("\n");
    let from = 0;
    let to = lines.length;
    for (const [depth, key] of path.entries()) {
      from = findKey(lines, key, depth, from, to);
      if (from === -1) break;
      to = findEnd(lines, depth, from, to);
    }
    if (from === -1) continue;
    const at = word === "" ? 0 : lines.slice(from, to).findIndex((line) => hasWord(line, word));
    return `packages/extract/rules/${language}/${name}:${from + 1 + Math.max(0, at)}`;
  }
  return null;
}

function findKey(lines: readonly string[], key: string, depth: number, from: number, to: number) {
  const keys = [key, key.replaceAll("-", "_")].map((form) => `${"  ".repeat(depth)}${form}:`);
  return lines.findIndex((line, i) => i >= from && i < to && keys.some((k) => line.startsWith(k)));
}

/** The line behind an entry: the first that is indented no deeper, comments aside. */
function findEnd(lines: readonly string[], depth: number, from: number, to: number): number {
  const ends = (line: string) => line.trim() !== "" && line.search(/[^ ]/) <= depth * 2;
  const end = lines.findIndex((line, i) => i > from && i < to && ends(line) && !/^ *#/.test(line));
  return end === -1 ? to : end;
}

/** Whether a line lists a word: between signs of YAML, not inside a longer word. */
function hasWord(line: string, word: string): boolean {
  return line.split(/[\s,[\]{}"]+/).includes(word);
}

function ruleFiles(language: string): string[] {
  const names = readdirSync(new URL(`${language}/`, rulesUrl));
  return names.filter((n) => n.endsWith(".yml") && !n.endsWith(".examples.yml")).sort();
}
