import { listRelation } from "./list-relation.ts";
import type { Step } from "./step.ts";

/** What is said for the first time in the series. */
export const renderNew: Step = (view, document) => listRelation(view, document, "new");
