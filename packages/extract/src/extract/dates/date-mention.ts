import type { DateRole } from "@pledgeline/schema/codes";
import type { MentionRow } from "@pledgeline/schema/mention";

/** A date of a text, in the columns of `mentions`. Offsets are into the text that was searched. */
export interface DateMention
  extends Pick<
    MentionRow,
    "start" | "end" | "text" | "rule" | "date_from" | "date_to" | "duration" | "precision"
  > {
  readonly role: DateRole;
  readonly anchored: boolean;
}

/** What the words of a date are read against. Days are ISO 8601. */
export interface DateContext {
  /** The day that the document was signed. */
  readonly signedOn: string;
  /** The day that the parties took up diplomatic relations, where it is known. */
  readonly relationsSince: string | null;
}
