import type { Issue } from "@pledgeline/schema/issue";
import type { Series } from "@pledgeline/schema/series";
import type { CorpusDocument } from "../records.ts";

/** A series folder of the corpus: what holds for all of it, and its documents in order of date. */
export interface CorpusSeries {
  readonly id: string;
  readonly series: Series;
  readonly documents: readonly CorpusDocument[];
}

/** All that could be read of a corpus, and all that could not. */
export interface Corpus {
  readonly series: readonly CorpusSeries[];
  readonly issues: readonly Issue[];
}
