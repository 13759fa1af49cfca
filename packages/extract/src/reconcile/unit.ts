import type { Facet, NameType, Relation, Track } from "@pledgeline/schema/codes";
import type { DocumentRow } from "@pledgeline/schema/document";
import type { CommitmentDraft, DocumentResult } from "../records.ts";
import type { ReconcileLanguage, Stage } from "./reconcile-language.ts";

/** A named thing as a unit names it. Two may be one under different names. */
export interface NamedThing {
  readonly id: string;
  readonly bare: string;
  /** Whether a list names it: two listed things are as different as their ids. */
  readonly listed: boolean;
  /** Its words in the text. */
  readonly label: string;
  readonly type: NameType;
  /** The rule that found the name. */
  readonly rule: string;
  /** How the unit comes by it: as what it is about, as its frame, or by a word that points back. */
  readonly role: "object" | "frame" | "reference";
}

/** A commitment with what it is compared by. */
export interface Unit {
  readonly commitment: CommitmentDraft;
  readonly document: DocumentRow;
  readonly language: ReconcileLanguage;
  /** What it names or points back to. */
  readonly things: readonly NamedThing[];
  /** Content words outside names, each with its weight in the quote. */
  readonly words: ReadonlyMap<string, number>;
  /** Whether it names no object, in words or by name: 加强协调配合. Its words are then all it has. */
  readonly objectless: boolean;
  readonly stages: readonly Stage[];
  /** Items of lists outside names. */
  readonly items: readonly string[];
  /** Its words, those of names, frames and side clauses blanked out. */
  readonly mainText: string;
  readonly emphatic: boolean;
  /** Whether it is to refrain. */
  readonly refuses: boolean;
}

/** A document with its units, in the order of its text. */
export interface ReadDocument {
  readonly result: DocumentResult;
  readonly language: ReconcileLanguage;
  readonly units: readonly Unit[];
}

/** A step of a thread: the commitment that carries it in a document, and how it came to that. */
export interface Member {
  readonly unit: Unit;
  readonly step: Step;
  /** Whether the commitment's own thread is another, and it takes this one up beside it. */
  readonly gathered: boolean;
}

/** A commitment against the thread's previous one. */
export interface Step {
  /** The thread's previous commitment, or that of the thread that a new one split from. */
  readonly from: Unit | null;
  readonly relation: Relation;
  readonly facets: readonly Facet[];
  readonly explanation: string;
  readonly similarity: number;
}

/** A commitment that is followed through the documents, as far as they are read. */
export interface Thread {
  /** That of its first commitment. */
  readonly id: string;
  readonly members: Member[];
  /** For each track that has carried it, the place of the first document that did. */
  readonly carriedOn: Map<Track, number>;
  /** The place of the latest document that carries it. */
  last: number;
  /** By document, the likest units that were refused, the likest first. */
  readonly refused: Map<string, readonly Refusal[]>;
  /** The first sentence that says that it is done. */
  report: Report | null;
}

/** A unit that might have carried a thread, and does not. */
export interface Refusal {
  readonly unit: Unit;
  /** Against the thread's latest commitment. */
  readonly score: number;
  /** Against the thread as a whole: what is held against the threshold. */
  readonly likeness: number;
}

/** A sentence that says that what a thread undertook is done. */
export interface Report {
  readonly document: DocumentRow;
  readonly quote: string;
}

/** Where a commitment came to stand. */
export interface Placed {
  readonly unit: Unit;
  readonly thread: Thread;
  /** Ids of the threads that it takes up beside its own. */
  readonly also: readonly string[];
  readonly relation: Relation;
}
