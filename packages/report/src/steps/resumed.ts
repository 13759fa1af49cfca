import { compareWordings } from "../compare-wordings.ts";
import { count } from "../count.ts";
import { blocks } from "../markdown/blocks.ts";
import type { Step } from "./step.ts";

/** What is back after a meeting that passed it over. */
export const renderResumed: Step = (view, document) => {
  const { steps, table } = compareWordings(view, document, ["resumed"]);
  return steps === 0 ? "" : blocks([`#### ${count(steps, "thread")} back after a silence`, table]);
};
