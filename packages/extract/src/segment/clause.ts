import type { Actor, CommitmentType, Strength } from "@pledgeline/schema/codes";
import type { Span } from "@pledgeline/schema/span";

/** What kind of thing a verb that introduces other words does with them. */
export type FrameKind = "reporting" | "belief" | "assessment";

/** A word that decides whether and how strongly a clause binds. */
export interface Cue extends Span {
  readonly text: string;
  /** The list of the rules that it stands in. */
  readonly rule: string;
}

/** What a predicate does: the classes that a commitment's type and strength are read from. */
export type PredicateClass =
  | "action"
  | "support"
  | "explore"
  | "position"
  | "resolved-study"
  | "causative"
  | "facilitating"
  | "unknown";

/** How a clause stands to its neighbours. */
export type ClauseRole =
  /** Carries a predicate of its own. */
  | "main"
  /** A subject and a reporting verb, or a basis: belongs to the clause after it. */
  | "opening"
  /** Purpose, effect, example: belongs to the clause before it. */
  | "closing";

/** Who a clause is about: a party, the parties together, somebody or something else, or unsaid. */
export type Subject = { readonly actor: Actor; readonly own: boolean } | "other" | null;

/** A clause as the language side reads it, from its first word to its predicate. */
export interface Clause extends Span {
  readonly role: ClauseRole;
  /** Who reports: the subject of the frame. */
  readonly reporter: Subject;
  readonly subject: Subject;
  readonly frame: (Cue & { readonly kind: FrameKind }) | null;
  /** Modal word or verb of decision; an obligation may be on others, a necessity is the parties' own. */
  readonly modal:
    | (Cue & {
        readonly strength: Strength;
        readonly obligation: boolean;
        readonly necessity: boolean;
      })
    | null;
  /** A word of effort; `haste` is one only where no modal governs. */
  readonly effort: (Cue & { readonly haste: boolean }) | null;
  /** `event`: with a subject and no modal, the verb tells what happened. */
  readonly predicate: (Cue & { readonly class: PredicateClass; readonly event: boolean }) | null;
  /** A whole turn that settles type and strength. */
  readonly turn: (Cue & { readonly type: CommitmentType; readonly strength: Strength }) | null;
  /** It only announces what follows its colon: 开展下列合作：. */
  readonly announces: boolean;
  /** The predicate is a thing done. */
  readonly completed: boolean;
}
