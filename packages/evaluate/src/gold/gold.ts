import type {
  GoldCommitment,
  GoldDocument,
  GoldMention,
  GoldThread,
} from "@pledgeline/schema/gold";

/** The annotations that a dataset is scored against. */
export interface Gold {
  readonly documents: readonly (GoldDocument & { readonly text: string })[];
  readonly commitments: readonly GoldCommitment[];
  readonly mentions: readonly GoldMention[];
  readonly threads: readonly GoldThread[];
}
