import type { Finder } from "./finder.ts";
import { chronoDates } from "./finders/chrono-dates.ts";
import { ownDates } from "./finders/own-dates.ts";
import { ownQuantities } from "./finders/own-quantities.ts";
import { recognizersDates } from "./finders/recognizers-dates.ts";
import { recognizersAmounts, recognizersQuantities } from "./finders/recognizers-quantities.ts";

/** All that is compared, in the order of the tables; of each kind, this project comes first. */
export const finders: readonly Finder[] = [
  ownDates,
  recognizersDates,
  chronoDates,
  ownQuantities,
  recognizersQuantities,
  recognizersAmounts,
];
