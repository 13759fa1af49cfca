import type { Issue } from "@pledgeline/schema/issue";
import type { Dataset } from "@pledgeline/schema/tables";

/** The stages from corpus to dataset, as the command calls them. */
export type ExtractDataset = (request: {
  corpusDir: string;
  jobs: number;
  onProgress?: (done: number, total: number, label: string) => void;
}) => Promise<{ dataset: Dataset | null; issues: readonly Issue[] }>;
