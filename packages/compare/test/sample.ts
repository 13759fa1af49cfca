import type { AnnotatedDocument, Wanted } from "../src/annotated-document.ts";
import type { Finder, Finding } from "../src/finder.ts";

/** A finder that finds what it is told to. */
export function fakeFinder(...findings: Finding[]): Finder {
  return { name: "fake", kind: "date", own: false, find: () => findings };
}

/** A document of thirty characters with these dates. */
export function documentWith(
  wanted: readonly Wanted[],
  ignored: readonly { start: number; end: number }[] = [],
): AnnotatedDocument {
  const annotations = {
    date: { wanted, ignored },
    quantity: { wanted: [], ignored: [] },
  };
  return { id: "sample", text: "字".repeat(30), signedOn: "2016-06-22", annotations };
}

/** A year that is wanted at 5 to 10, or as well with the character before. */
export const year: Wanted = {
  text: "2018年",
  places: [
    { start: 5, end: 10 },
    { start: 4, end: 10 },
  ],
  readings: ["2018-01-01/2018-12-31"],
};
