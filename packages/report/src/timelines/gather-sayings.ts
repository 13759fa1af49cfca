import type { CommitmentRow } from "@pledgeline/schema/commitment";
import type { DocumentRow } from "@pledgeline/schema/document";
import type { MentionRow } from "@pledgeline/schema/mention";
import type { View } from "../view.ts";
import { sentenceAround } from "./sentence-around.ts";

/** What is left between a commitment and the words beside it. */
const between = /^[，。；：、,;.\s]+|[，；：、,;\s]$/gu;

/** What a document says of a thing in one place: a commitment, or what stands around its name. */
export interface Saying {
  readonly documentId: string;
  readonly start: number;
  readonly words: string;
  readonly commitment: CommitmentRow | null;
  /** Of an agreement. */
  readonly status: MentionRow["status"];
}

/** All that the original documents say of a thing, in their order, each place once. */
export function gatherSayings(view: View, entityId: string): Saying[] {
  const sayings = new Map<string, Saying>();
  for (const mention of view.mentionsOf.get(entityId) ?? []) {
    const document = view.document.get(mention.document_id);
    if (document === undefined || document.translation_of !== null) continue;
    const saying = readSaying(view, document, mention);
    const key = `${saying.documentId} ${saying.start}`;
    const known = sayings.get(key);
    sayings.set(
      key,
      known === undefined ? saying : { ...known, status: saying.status ?? known.status },
    );
  }
  return [...sayings.values()];
}

function readSaying(view: View, document: DocumentRow, mention: MentionRow): Saying {
  const { document_id: documentId, status } = mention;
  const commitment = view.commitment.get(mention.commitment_id ?? "") ?? null;
  if (commitment !== null) {
    return { documentId, start: commitment.start, words: commitment.quote, commitment, status };
  }
  const sentence = sentenceAround(document.text, mention.start, document.language);
  const beside = view.commitmentsOf.get(documentId) ?? [];
  const start = beside
    .filter((row) => row.end <= mention.start)
    .reduce((from, row) => Math.max(from, row.end), sentence.start);
  const end = beside
    .filter((row) => row.start >= mention.end)
    .reduce((to, row) => Math.min(to, row.start), Math.max(sentence.end, mention.end));
  const words = document.text.slice(start, end).replace(between, "").trim();
  return { documentId, start, words, commitment, status };
}
