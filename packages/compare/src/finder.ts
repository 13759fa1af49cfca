import type { Span } from "@pledgeline/schema/span";

/** What a finder reads; the libraries are told the kinds apart by their own models. */
export type FindingKind = "date" | "quantity";

/**
 * A stretch of text that a finder took for a date or a quantity. A date reads `FROM/TO` (ISO 8601
 * days, `..` for an open end), `P20Y` or `R/P2Y`; a quantity `400 USD`, the number and its unit.
 * Where a library leaves open which is meant, each reading is listed and any of them may be right.
 */
export interface Finding extends Span {
  readonly readings: readonly string[];
}

/** A text and the day that it was signed: all that a finder is told. */
export interface Statement {
  readonly text: string;
  /** ISO 8601. */
  readonly signedOn: string;
}

/** This project or a library, finding things of one kind. */
export interface Finder {
  /** As the tables show it. */
  readonly name: string;
  readonly kind: FindingKind;
  /** Whether this project made it. */
  readonly own: boolean;
  find(statement: Statement): Finding[];
}
