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

/** The verb that says what is done. */
export interface Predicate extends Cue {
  readonly class: PredicateClass;
  /** With a subject and no modal, it tells what happened, or looks ahead. */
  readonly event: boolean;
  readonly prospective: boolean;
  /** Words follow that it acts on. */
  readonly object: boolean;
}

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
  /** A word of effort; `haste` is one only where no modal governs, `lasts` governs what follows too. */
  readonly effort: (Cue & { readonly haste: boolean; readonly lasts: boolean }) | null;
  readonly predicate: Predicate | null;
  /** A whole turn that settles type and strength. */
  readonly turn: (Cue & { readonly type: CommitmentType; readonly strength: Strength }) | null;
  /** It says no more than that what follows its colon is agreed: 双方商定：. */
  readonly announces: boolean;
  /** It names the parties together in what it says, behind the frame. */
  readonly shared: boolean;
  /** An adverb says that a plain present goes on from now: 双方继续…. */
  readonly standing: boolean;
  /** The predicate is a thing done. */
  readonly completed: boolean;
}
