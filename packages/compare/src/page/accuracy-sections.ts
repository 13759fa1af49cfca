import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Finder, FindingKind } from "../finder.ts";
import { judge } from "../judge.ts";
import { dateTable, quantityTable } from "../tables/accuracy-tables.ts";
import { madeUpTable } from "../tables/made-up-table.ts";
import { misreadTable } from "../tables/misread-table.ts";

/** The sections of the page that are the same on every machine: their names and their text. */
export function accuracySections(
  finders: readonly Finder[],
  documents: readonly AnnotatedDocument[],
): ReadonlyMap<string, string> {
  const of = (kind: FindingKind) => {
    const some = finders.filter((finder) => finder.kind === kind);
    const outcomes = some.flatMap((one) => documents.flatMap((text) => judge(one, text) ?? []));
    return { some, outcomes };
  };
  const [dates, quantities] = [of("date"), of("quantity")];
  return new Map([
    ["dates", dateTable(dates.some, dates.outcomes, documents)],
    ["quantities", quantityTable(quantities.some, quantities.outcomes)],
    ["dates misread", misreadTable(dates.some, dates.outcomes)],
    ["quantities misread", misreadTable(quantities.some, quantities.outcomes)],
    ["dates made up", madeUpTable(dates.outcomes)],
    ["quantities made up", madeUpTable(quantities.outcomes)],
  ]);
}
