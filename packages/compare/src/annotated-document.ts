import type { Span } from "@pledgeline/schema/span";
import type { FindingKind, Statement } from "./finder.ts";

/** A date or quantity as an annotator reads it. */
export interface Wanted {
  readonly text: string;
  /** The places that count as right, the best first. */
  readonly places: readonly [Span, ...Span[]];
  /** The readings that count as right. */
  readonly readings: readonly string[];
}

/** What is annotated of one kind in one document. */
export interface Annotations {
  readonly wanted: readonly Wanted[];
  /** Places where a finding is neither rewarded nor held against anyone. */
  readonly ignored: readonly Span[];
}

/** A document of the annotations; `annotations` is null where only its signing date is known. */
export interface AnnotatedDocument extends Statement {
  readonly id: string;
  readonly annotations: Readonly<Record<FindingKind, Annotations>> | null;
}
