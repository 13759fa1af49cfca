import type { ChangeRow } from "@pledgeline/schema/change";
import type { CommitmentRow } from "@pledgeline/schema/commitment";
import type { DocumentRow } from "@pledgeline/schema/document";
import type { EntityRow } from "@pledgeline/schema/entity";
import { groupRows } from "@pledgeline/schema/group-rows";
import type { MentionRow } from "@pledgeline/schema/mention";
import type { Dataset } from "@pledgeline/schema/tables";
import type { ThreadRow } from "@pledgeline/schema/thread";
import type { ReportOptions } from "./options.ts";

/** One series: its documents by date, translations left out, and its threads. */
export interface SeriesView {
  readonly id: string;
  readonly documents: readonly DocumentRow[];
  readonly threads: readonly ThreadRow[];
}

/** The tables, looked up the ways that the sections need. */
export interface View {
  readonly dataset: Dataset;
  readonly options: ReportOptions;
  readonly series: readonly SeriesView[];
  readonly document: ReadonlyMap<string, DocumentRow>;
  readonly commitment: ReadonlyMap<string, CommitmentRow>;
  readonly thread: ReadonlyMap<string, ThreadRow>;
  readonly entity: ReadonlyMap<string, EntityRow>;
  /** The mentions of a named thing. */
  readonly mentionsOf: ReadonlyMap<string, readonly MentionRow[]>;
  /** The commitments of a document. */
  readonly commitmentsOf: ReadonlyMap<string, readonly CommitmentRow[]>;
  /** The commitments of a thread. */
  readonly members: ReadonlyMap<string, readonly CommitmentRow[]>;
  /** The steps that show in a document. */
  readonly changesIn: ReadonlyMap<string, readonly ChangeRow[]>;
  /** The steps of a thread. */
  readonly changesOf: ReadonlyMap<string, readonly ChangeRow[]>;
}

export function viewDataset(dataset: Dataset, options: ReportOptions): View {
  const originals = dataset.documents.filter((row) => row.translation_of === null);
  const threads = groupRows(dataset.threads, (row) => row.series_id);
  const series = [...groupRows(originals, (row) => row.series_id)].map(([id, documents]) => ({
    id,
    documents,
    threads: threads.get(id) ?? [],
  }));
  return {
    dataset,
    options,
    series,
    document: new Map(dataset.documents.map((row) => [row.document_id, row])),
    commitment: new Map(dataset.commitments.map((row) => [row.commitment_id, row])),
    thread: new Map(dataset.threads.map((row) => [row.thread_id, row])),
    entity: new Map(dataset.entities.map((row) => [row.entity_id, row])),
    mentionsOf: groupRows(dataset.mentions, (row) => row.entity_id ?? ""),
    members: groupRows(dataset.commitments, (row) => row.thread_id),
    commitmentsOf: groupRows(dataset.commitments, (row) => row.document_id),
    changesIn: groupRows(dataset.changes, (row) => row.document_id),
    changesOf: groupRows(dataset.changes, (row) => row.thread_id),
  };
}
