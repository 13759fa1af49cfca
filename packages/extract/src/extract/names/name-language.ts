import type { Span } from "@pledgeline/schema/span";
import type { Tagger, Token } from "../../text/token.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { FoundName } from "./name-mention.ts";

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
  /** The name that two spellings of one thing share; ids are made of it. */
  normaliseName(name: string): string;
}
