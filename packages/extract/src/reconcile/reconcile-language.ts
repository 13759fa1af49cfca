import type { NameType } from "@pledgeline/schema/codes";
import type { Span } from "@pledgeline/schema/span";

/** How far an undertaking has come, in order. */
export const stages = ["study", "draft", "sign", "build", "run"] as const;
export type Stage = (typeof stages)[number];

/** A word that points back to a name before it: «该文件» to an agreement, a bare «中心» to one that ends so. */
export interface BackReference {
  readonly type: NameType;
  /** What the name must end in, where the word itself names the thing. */
  readonly end: string | null;
  /** Where its words stand in the commitment. */
  readonly span: Span;
}

/** What a language brings to the following of commitments from document to document. */
export interface ReconcileLanguage {
  /** BCP 47 primary subtag: `zh`. */
  readonly code: string;
  /** The words that can tell one commitment from another, with how much each weighs in the text. */
  contentWords(text: string): Map<string, number>;
  /** What stands side by side in a text that has no content words, to compare it word for word. */
  pairs(text: string): Map<string, number>;
  /** A name without its parties, number and kind, to compare names by. */
  bareName(name: string): string;
  /** Whether two bare names are spellings of one name. */
  areAlike(bare: string, other: string): boolean;
  stagesOf(quote: string): Stage[];
  /** Whether the undertaking is underlined: 确保, 如期, and not as effort alone. */
  isEmphatic(quote: string, cue: string): boolean;
  /** The stretches of a quote that say on what basis or in what frame, not what. */
  adjuncts(quote: string): Span[];
  /** The clauses of a quote that only open or close what it undertakes. */
  sideClauses(quote: string): Span[];
  /** Whether a cue of intent promises effort alone (努力); without, it stands for a plain future (愿, 将). */
  isHedged(cue: string): boolean;
  /** Whether an undertaking is to refrain: 不允许, 不从事. */
  isRefusal(quote: string, cue: string): boolean;
  backReferences(quote: string): BackReference[];
  /** The items of lists in a text, as noun phrases: 太阳能, 风能. */
  listItems(quote: string): string[];
  /** The noun phrases of a text that are longer than a word. */
  nounPhrases(quote: string): string[];
  /** Whether a quote says a phrase, in these words or in others for the same. */
  contains(quote: string, phrase: string): boolean;
  splitSentences(text: string): Span[];
  /** The stages that a sentence reports as done; none for a plan or a plea. */
  reportedStages(sentence: string): Stage[];
}
