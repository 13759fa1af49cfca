import type { Bound, QuantityRole } from "@pledgeline/schema/codes";
import type { MentionRow } from "@pledgeline/schema/mention";

/** A quantity of a text, in the columns of `mentions`. Offsets are into the text that was searched. */
export interface QuantityMention
  extends Pick<MentionRow, "start" | "end" | "text" | "rule" | "value_max"> {
  readonly value: number;
  readonly bound: Bound;
  /** ISO 4217, UCUM, or stage, ordinal, count, times, percent. */
  readonly unit: string;
  readonly role: QuantityRole;
}
