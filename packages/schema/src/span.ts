import { z } from "zod";

/** An ISO 8601 calendar day that exists. */
export const Day = z.iso.date();

/** Offsets into a document's `text`, in UTF-16 code units. */
export const Offset = z.int().nonnegative();

/** A stretch of text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}
