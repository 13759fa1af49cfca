import type { NameType } from "@pledgeline/schema/codes";
import type { Span } from "@pledgeline/schema/span";

/** A stretch of text that a finder takes for a name. */
export interface FoundName extends Span {
  readonly name_type: NameType;
  /** The finder's rule: `title`, `headed`, … */
  readonly rule: string;
  /** The name in full where the text shortens it: «阿特劳» for 阿特劳炼化厂. */
  readonly full?: string;
  /** The named thing, where the finder knows it. */
  readonly entity_id?: string;
}

/** A name in a text; fields as in `mentions`. */
export interface NameMention extends Span {
  readonly text: string;
  readonly rule: string;
  readonly entity_id: string;
  readonly name_type: NameType;
}
