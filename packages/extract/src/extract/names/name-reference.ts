import type { NameType } from "@pledgeline/schema/codes";
import type { Span } from "@pledgeline/schema/span";

/** Words that take up a name before them: «该机制», «上述两个组织», a bare «中心». */
export interface NameReference extends Span {
  /** What kind of thing is meant; null for any. */
  readonly type: NameType | null;
  /** What the name ends in: asked of it, or, where `general`, preferred among several. */
  readonly ending: string | null;
  /** Whether it may be any name of the type, whatever it ends in. */
  readonly general: boolean;
  /** How many things are meant; null for any number of them, as «上述倡议» does not say. */
  readonly count: number | null;
  /**
   * Where the names are: `touching` right before, `sentence` in the same one and alone there,
   * `paragraph` in the nearest sentence of it that has any, `before` there or in the paragraph before.
   */
  readonly reach: "touching" | "sentence" | "paragraph" | "before";
}
