import type { Finder, FindingKind, Statement } from "../finder.ts";
import { measureSpeeds } from "../speed/measure-speeds.ts";
import { tagWords } from "../speed/tag-words.ts";
import { speedTable } from "../tables/speed-table.ts";

/** The sections of the page that differ between machines: their names and their text. */
export function speedSections(
  finders: readonly Finder[],
  statements: readonly Statement[],
): ReadonlyMap<string, string> {
  const table = (kind: FindingKind) => {
    const some = finders.filter((finder) => finder.kind === kind);
    const subjects = some.map((finder) => ({ name: finder.name, run: finder.find }));
    return speedTable(measureSpeeds([...subjects, tagWords], statements));
  };
  return new Map([
    ["speed of dates", table("date")],
    ["speed of quantities", table("quantity")],
  ]);
}
