import type { PatternMatch } from "../patterns/compile-patterns.ts";
import type { DateScene, Reading } from "./date-draft.ts";
import type { DateRule } from "./date-rules.ts";

/** Reads the parts of a match. Null where the words give no date after all. */
export type Reader = (match: PatternMatch<DateRule>, scene: DateScene) => Reading | null;
