import type { AmountReader } from "./quantity-draft.ts";
import type { QuantityReader } from "./quantity-rules.ts";
import { readCount } from "./readers/read-count.ts";
import { readMeasure, readMoney } from "./readers/read-measure.ts";
import { readDoublings, readPercent, readTenths, readTimes } from "./readers/read-multiple.ts";
import { readOrdinal, readStage } from "./readers/read-place-in-order.ts";

/** What makes an amount of each kind of wording. */
export const readers: Readonly<Record<QuantityReader, AmountReader>> = {
  money: readMoney,
  measure: readMeasure,
  percent: readPercent,
  tenths: readTenths,
  times: readTimes,
  doublings: readDoublings,
  count: readCount,
  stage: readStage,
  ordinal: readOrdinal,
  // Keeps a wording that looks like a quantity from being read as one.
  nothing: () => null,
};
