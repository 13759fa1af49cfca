import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Finder } from "../finder.ts";
import type { Outcome } from "../outcome.ts";
import { mendZeros, readsSigningDay } from "../reads-signing-day.ts";
import { type Score, score } from "../score.ts";
import { formatTable } from "./format-table.ts";

const head = ["", "found", "precision", "recall", "F1"];

/** What each finder of dates gets right. */
export function dateTable(
  finders: readonly Finder[],
  outcomes: readonly Outcome[],
  documents: readonly AnnotatedDocument[],
): string {
  const scores = scoreEach(finders, outcomes);
  const wanted = scores[0]?.wanted ?? 0;
  return formatTable(
    [
      ...head,
      `values right, of ${wanted}`,
      `signing days right, of ${documents.length}`,
      "the same, with 〇 for other zeros",
    ],
    scores.map((one) => {
      const signed = [documents, documents.map(mendZeros)].map(
        (texts) => texts.filter((text) => readsSigningDay(one.finder, text)).length,
      );
      return [...cells(one), ...signed.map(String)];
    }),
  );
}

/** What each finder of quantities gets right. */
export function quantityTable(finders: readonly Finder[], outcomes: readonly Outcome[]): string {
  const scores = scoreEach(finders, outcomes);
  const wanted = scores[0]?.wanted ?? 0;
  return formatTable([...head, `values and units right, of ${wanted}`], scores.map(cells));
}

function scoreEach(finders: readonly Finder[], outcomes: readonly Outcome[]): Score[] {
  return finders.map((finder) =>
    score(
      finder,
      outcomes.filter((outcome) => outcome.finder === finder),
    ),
  );
}

function cells({ finder, found, precision, recall, f1, valuesRight }: Score): string[] {
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(1));
  return [finder.name, String(found), ...figures, String(valuesRight)];
}
