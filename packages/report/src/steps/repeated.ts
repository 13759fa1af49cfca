import { listRelation } from "./list-relation.ts";
import type { Step } from "./step.ts";

/** What is said again with nothing moved that matters. */
export const renderRepeated: Step = (view, document) => listRelation(view, document, "repeated");
