import { findQuantities } from "@pledgeline/extract/extract/quantities/find-quantities";
import { zhQuantities } from "@pledgeline/extract/languages/zh/quantities/zh-quantities";
import type { Finder } from "../finder.ts";
import { readAmount } from "../readings.ts";

/** This project's quantities. */
export const ownQuantities: Finder = {
  name: "Pledgeline",
  kind: "quantity",
  own: true,
  find: ({ text }) =>
    findQuantities(text, zhQuantities).map(({ start, end, value, unit }) => ({
      start,
      end,
      readings: readAmount(value, [unit]),
    })),
};
