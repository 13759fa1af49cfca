import type { Language } from "../../language.ts";
import { zhClassify } from "./classify/zh-classify.ts";
import { zhDates } from "./dates/zh-dates.ts";
import { fold } from "./fold.ts";
import { foldReconcile } from "./fold-reconcile.ts";
import { zhNames } from "./names/names.ts";
import { zhQuantities } from "./quantities/zh-quantities.ts";
import { zhReconcile } from "./reconcile/reconcile.ts";
import { zhSegment } from "./segment/zh-segment.ts";
import { tagWords } from "./tag-words.ts";

/** Chinese, in simplified and traditional characters. */
export const zh: Language = {
  code: "zh",
  fold,
  tag: tagWords,
  segment: zhSegment,
  classify: zhClassify,
  dates: zhDates,
  quantities: zhQuantities,
  names: zhNames,
  reconcile: foldReconcile(zhReconcile),
};
