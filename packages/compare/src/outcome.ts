import type { AnnotatedDocument, Wanted } from "./annotated-document.ts";
import type { Finder, Finding } from "./finder.ts";

/** What a finder made of one thing that is annotated. */
export interface Met {
  readonly wanted: Wanted;
  /** The findings that share a character with its best place. */
  readonly findings: readonly Finding[];
  /** Whether one of them has a right place, and was not right for another annotation. */
  readonly placed: boolean;
  /** Whether one of them has a right reading. */
  readonly read: boolean;
}

/** What a finder made of one annotated document. */
export interface Outcome {
  readonly finder: Finder;
  readonly document: AnnotatedDocument;
  readonly met: readonly Met[];
  /** What it found where nothing is annotated. */
  readonly madeUp: readonly Finding[];
  /** All that counts: its findings but for those in places that are ignored. */
  readonly counted: readonly Finding[];
}
