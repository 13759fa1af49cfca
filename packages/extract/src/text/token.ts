import type { Span } from "@pledgeline/schema/span";

/** A word of a text with its part of speech, in the tag set of its language's tagger. */
export interface Token extends Span {
  readonly word: string;
  readonly tag: string;
}

/** Cuts a text into words, with offsets into that text. Words joined give the text back. */
export type Tagger = (text: string) => Token[];
