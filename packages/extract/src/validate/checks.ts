import type { Check } from "./check.ts";
import { checkCounts } from "./check-counts.ts";
import { checkForeignKeys } from "./check-foreign-keys.ts";
import { checkMentionPlaces } from "./check-mention-places.ts";
import { checkOrder } from "./check-order.ts";
import { checkOverlaps } from "./check-overlaps.ts";
import { checkQuotes } from "./check-quotes.ts";
import { checkThreads } from "./check-threads.ts";
import { checkUniqueKeys } from "./check-unique-keys.ts";

/** What must hold between the rows of a dataset, once each row by itself is valid. */
export const checks: readonly Check[] = [
  checkUniqueKeys,
  checkForeignKeys,
  checkQuotes,
  checkOverlaps,
  checkMentionPlaces,
  checkCounts,
  checkThreads,
  checkOrder,
];
