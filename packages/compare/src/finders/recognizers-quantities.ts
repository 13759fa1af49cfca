import {
  Culture,
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
} from "@microsoft/recognizers-text-suite";
import { z } from "zod";
import type { Finder, Finding } from "../finder.ts";
import { readAmount } from "../readings.ts";
import { findByLine } from "./find-by-line.ts";
import { joinModels } from "./join-models.ts";

const Resolution = z.object({
  value: z
    .string()
    .transform((value) => Number.parseFloat(value))
    .pipe(z.number()),
  unit: z.string().optional(),
  isoCurrency: z.string().optional(),
});
type Resolved = z.infer<typeof Resolution>;

interface Model {
  readonly recognize: (query: string, culture: string) => ReturnType<typeof recognizeNumber>;
  /** The units of this project that its answer may mean. */
  readonly unitsOf: (resolved: Resolved) => readonly string[];
}

/** UCUM codes of its units, as far as the annotated texts use them. */
const ucum: Readonly<Record<string, string>> = { Ton: "t" };

const withUnits: readonly Model[] = [
  { recognize: recognizeCurrency, unitsOf: ({ isoCurrency, unit }) => [isoCurrency ?? unit ?? ""] },
  { recognize: recognizeDimension, unitsOf: ({ unit = "" }) => [ucum[unit] ?? unit] },
  { recognize: recognizePercentage, unitsOf: () => ["percent"] },
  { recognize: recognizeOrdinal, unitsOf: () => ["ordinal", "stage"] },
];

/** A bare number says nothing of what it counts, so any of the units without a measure will do. */
const numbers: Model = {
  recognize: recognizeNumber,
  unitsOf: () => ["count", "times", "ordinal", "stage"],
};

/** The quantities of Recognizers-Text, by its five Chinese models that fit. */
export const recognizersQuantities = makeFinder("Recognizers-Text", [...withUnits, numbers]);

/** The same without the model of bare numbers, which finds most and errs most. */
export const recognizersAmounts = makeFinder("Recognizers-Text, no bare numbers", withUnits);

function makeFinder(name: string, models: readonly Model[]): Finder {
  return {
    name,
    kind: "quantity",
    own: false,
    find: ({ text }) =>
      findByLine(text, (line) => joinModels(models.flatMap((model) => findWith(model, line)))),
  };
}

function findWith({ recognize, unitsOf }: Model, line: string): Finding[] {
  return recognize(line, Culture.Chinese).flatMap(({ start, end, resolution }) => {
    const resolved = Resolution.safeParse(resolution).data;
    // A unit without a number is no amount: 人民币, or the 两 of 两国 taken for a weight.
    if (resolved === undefined) return [];
    return [{ start, end: end + 1, readings: readAmount(resolved.value, unitsOf(resolved)) }];
  });
}
