import { compareWordings } from "../compare-wordings.ts";
import { count } from "../count.ts";
import { blocks } from "../markdown/blocks.ts";
import type { Step } from "./step.ts";

/** What moved since the meeting before. */
export const renderChanged: Step = (view, document) => {
  const { steps, table } = compareWordings(view, document, ["strengthened", "weakened", "changed"]);
  return steps === 0 ? "" : blocks([`#### ${count(steps, "thread")} said differently`, table]);
};
