import type { Span } from "@pledgeline/schema/span";
import type { Tagger, Token } from "../../text/token.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { FoundName } from "./name-mention.ts";
import type { NameReference } from "./name-reference.ts";
import type { StatusCue } from "./status-cue.ts";

/** A text and its words, as finders get it. */
export interface TaggedText {
  readonly text: string;
  /** `text` with dashes, quotes and brackets made alike, character for character. */
  readonly folded: string;
  readonly tokens: readonly Token[];
}

/** Proposes names by one kind of evidence. */
export type NameFinder = (tagged: TaggedText) => FoundName[];

/** What a language brings to the finding of names. */
export interface NameLanguage {
  /** BCP 47 primary subtag: `zh`. */
  readonly code: string;
  readonly tag: Tagger;
  /** Institutions that any text may name, whatever its series. */
  readonly institutions: Gazetteer;
  readonly finders: readonly NameFinder[];
  /** Where a text says how it will call the name that stands before: «（以下称亚信）». */
  findShortForms(tagged: TaggedText): { readonly after: number; readonly form: Span }[];
  /** Words of a stretch of text that point back to a name before them, in their order. */
  findReferences(text: string): NameReference[];
  /** Whether a sentence ends in a stretch of text. */
  endsSentence(text: string): boolean;
  /** How a clause speaks of an agreement. */
  readonly statuses: StatusLanguage;
  /** The name that two spellings of one thing share; ids are made of it. */
  normaliseName(name: string): string;
  /** The numbers that tell a name from others: 二 of 二期; empty without any. */
  numbersOf(name: string): string;
}

/** How a language says what becomes of an agreement. */
export interface StatusLanguage {
  /** What stands before a name in its clause: «加紧商谈新的|《…》». */
  findBefore(text: string): StatusCue[];
  /** What stands after a name in its clause: «《…》|草案», «|尽快生效». */
  findAfter(text: string): StatusCue[];
  /** Whether the words right after a name make it a part of another thing's: «《…》|相关议定书». */
  isOfAnother(text: string): boolean;
  /** Whether words between two names say of the second what is said of the first. */
  joins(text: string): boolean;
  /** The clause at the end of a text, and the one at its start. */
  lastClause(text: string): string;
  firstClause(text: string): string;
  /** Whether the words between a day and a name say that it was signed on that day. */
  signs(text: string): boolean;
}
