import type { Clause } from "../../../segment/clause.ts";

/** A clause read up to its predicate. */
export interface Head
  extends Pick<
    Clause,
    "reporter" | "subject" | "frame" | "modal" | "effort" | "predicate" | "standing" | "completed"
  > {
  /** Something is said; false where the clause only opens what follows. */
  readonly full: boolean;
  /** An adjunct says what about: 就…交换意见. */
  readonly about: boolean;
  /** An adjunct says by what means: 通过…. */
  readonly via: boolean;
  /** Where the reading stopped. */
  readonly at: number;
}

/** A head while it is being read. */
export type HeadDraft = { -readonly [K in keyof Head]: Head[K] };

/** A head of which nothing is read yet. */
export function startHead(at: number): HeadDraft {
  return {
    reporter: null,
    subject: null,
    frame: null,
    modal: null,
    effort: null,
    predicate: null,
    standing: false,
    completed: false,
    full: false,
    via: false,
    about: false,
    at,
  };
}
