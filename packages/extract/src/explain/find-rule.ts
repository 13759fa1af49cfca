import { readdirSync, readFileSync } from "node:fs";

const rulesUrl = new URL("../../rules/", import.meta.url);

/**
 * Where in the rule files a list is, and in it a word: `packages/extract/rules/zh/cues.yml:113`.
 * @param list a key at the start of a line, or of an entry one level in; a hyphen in it may be an underscore
 * @returns null where no rule file of the language has the list
 */
export function findRule(language: string, list: string, word: string): string | null {
  for (const name of ruleFiles(language)) {
    const lines = readFileSync(new URL(`${language}/${name}`, rulesUrl), "utf8").split("\n");
    const keys = [list, list.replaceAll("-", "_")].flatMap((key) => [`${key}:`, `  ${key}:`]);
    const from = lines.findIndex((line) => keys.some((key) => line.startsWith(key)));
    if (from === -1) continue;
    const next = lines.findIndex((line, i) => i > from && /^[^\s#]/.test(line));
    const own = lines.slice(from, next === -1 ? lines.length : next);
    const at = word === "" ? -1 : own.findIndex((line) => hasWord(line, word));
    return `packages/extract/rules/${language}/${name}:${from + 1 + Math.max(0, at)}`;
  }
  return null;
}

/** Whether a line lists a word: between signs of YAML, not inside a longer word. */
function hasWord(line: string, word: string): boolean {
  return line.split(/[\s,[\]{}"]+/).includes(word);
}

function ruleFiles(language: string): string[] {
  const names = readdirSync(new URL(`${language}/`, rulesUrl));
  return names.filter((n) => n.endsWith(".yml") && !n.endsWith(".examples.yml")).sort();
}
