import type { Language } from "../../language.ts";
import { zhClassify } from "./classify/zh-classify.ts";
import { zhDates } from "./dates/zh-dates.ts";
import { zhNames } from "./names/names.ts";
import { zhQuantities } from "./quantities/zh-quantities.ts";
import { zhReconcile } from "./reconcile/reconcile.ts";
import { zhSegment } from "./segment/zh-segment.ts";
import { tagWords } from "./tag-words.ts";

/** Chinese, in simplified characters. */
export const zh: Language = {
  code: "zh",
  tag: tagWords,
  segment: zhSegment,
  classify: zhClassify,
  dates: zhDates,
  quantities: zhQuantities,
  names: zhNames,
  reconcile: zhReconcile,
};
