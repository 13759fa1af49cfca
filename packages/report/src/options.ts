import type { Evaluation } from "@pledgeline/schema/evaluation";
import type { Issue } from "@pledgeline/schema/issue";

/** How the report points into the corpus. */
export interface CorpusLinks {
  /** The corpus folder, from the folder of the report. */
  readonly root: string;
  /** By document, the line of its file on which its text begins, from 1. */
  readonly firstLines: ReadonlyMap<string, number>;
}

/** What the report shows beside the tables. */
export interface ReportOptions {
  /** Without it, links lead to `../corpus`, to whole files. */
  readonly corpusLinks?: CorpusLinks;
  /** What the run had to say. */
  readonly issues?: readonly Issue[];
  /** How near the tables come to annotations. */
  readonly evaluation?: Evaluation;
}
