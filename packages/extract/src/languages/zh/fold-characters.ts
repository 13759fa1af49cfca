import { Locale } from "opencc-js/t2cn";
import { z } from "zod";
import { mapCharacters } from "../../text/map-characters.ts";
import { asPair, foldRules } from "./fold-rules.ts";

/** The library's tables are texts: `漢 汉|語 语`. */
const Tables = z.array(z.array(z.string()));

/** Puts simplified characters for traditional ones, and one width for letters, digits and signs. */
export const foldCharacters = mapCharacters([
  ...simplifiedForms(),
  ...fullWidth("０", "９"),
  ...fullWidth("Ａ", "Ｚ"),
  ...fullWidth("ａ", "ｚ"),
  ...foldRules.signs.map(asPair),
]);

/**
 * The simplified form of each traditional character, forms of Hong Kong among them: OpenCC's table,
 * of which only one unit for one is taken. Its forms of Taiwan are left out, as they would turn
 * simplified characters (么, 著) into others.
 */
function simplifiedForms(): Map<string, string> {
  const steps = [Locale.from.hk, Locale.to.cn].map(readTables);
  const forms = new Map<string, string>();
  for (const character of new Set(steps.flatMap((step) => [...step.keys()]))) {
    const form = steps.reduce((known, step) => step.get(known) ?? known, character);
    if (form !== character) forms.set(character, form);
  }
  // A form that has a form of its own would be folded again by a second run.
  for (const [character, form] of forms) forms.set(character, forms.get(form) ?? form);
  return forms;
}

/** The one-to-one entries of a locale's tables. */
function readTables(tables: unknown): Map<string, string> {
  const entries = Tables.parse(tables)
    .flat()
    .flatMap((table) => table.split("|"))
    .map((entry): readonly [string, string] => {
      const [from = "", to = ""] = entry.split(" ");
      return [from, to];
    });
  return new Map(entries.filter(([from, to]) => from.length === 1 && to.length === 1));
}

function fullWidth(first: string, last: string): (readonly [string, string])[] {
  const from = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, i) => [
    String.fromCharCode(from + i),
    // Full-width forms stand in the order of ASCII.
    String.fromCharCode(from + i - 0xfee0),
  ]);
}
