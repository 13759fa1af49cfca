import type { CommitmentRow } from "@pledgeline/schema/commitment";
import type { DocumentRow } from "@pledgeline/schema/document";
import type { Issue } from "@pledgeline/schema/issue";
import type { MentionRow } from "@pledgeline/schema/mention";

/** A document as the corpus holds it: what stands above its text, its id, and its text. */
export type CorpusDocument = Omit<DocumentRow, "characters" | "commitments">;

/** A commitment before reconcile has placed it in a thread. */
export type CommitmentDraft = Omit<CommitmentRow, "thread_id" | "also_thread_ids" | "relation">;

/** What a document yields by itself: a pure function of its text, its series and the rules. */
export interface DocumentResult {
  readonly document: DocumentRow;
  readonly commitments: readonly CommitmentDraft[];
  readonly mentions: readonly MentionRow[];
  readonly issues: readonly Issue[];
}
