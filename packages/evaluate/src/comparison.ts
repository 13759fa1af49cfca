import type { CommitmentRow } from "@pledgeline/schema/commitment";
import type { GoldCommitment } from "@pledgeline/schema/gold";
import type { MentionRow } from "@pledgeline/schema/mention";
import type { Dataset } from "@pledgeline/schema/tables";
import type { Gold } from "./gold/gold.ts";
import type { DocumentPair } from "./place/pair-documents.ts";
import type { PlacedRow } from "./place/place-rows.ts";
import type { Matched } from "./spans/match-one-to-one.ts";

/** A dataset beside the annotations: what every measure looks at. */
export interface Comparison {
  readonly gold: Gold;
  readonly dataset: Dataset;
  readonly documents: readonly DocumentPair[];
  readonly commitments: readonly PlacedRow<CommitmentRow>[];
  readonly mentions: readonly PlacedRow<MentionRow>[];
  /** The commitments of the annotated documents, paired at half overlap or more. */
  readonly units: Matched<GoldCommitment, PlacedRow<CommitmentRow>>;
  readonly members: readonly ThreadMember[];
}

/** A member of an annotated thread, with the commitment that holds its words. */
export interface ThreadMember {
  readonly thread: Gold["threads"][number];
  readonly wanted: Gold["threads"][number]["members"][number];
  readonly got: CommitmentRow | null;
}
