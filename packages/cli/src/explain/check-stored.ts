import { isDeepStrictEqual } from "node:util";
import { readDataset } from "@pledgeline/report/read-dataset";
import type { Issue } from "@pledgeline/schema/issue";
import type { Dataset } from "@pledgeline/schema/tables";

/** A warning where the tables of a folder do not hold the row that the corpus gives now; nothing where there are none. */
export async function checkStored(id: string, fresh: Dataset, dir: string): Promise<Issue[]> {
  const { value: stored } = await readDataset(dir);
  if (stored === null || isDeepStrictEqual(rowsOf(id, stored), rowsOf(id, fresh))) return [];
  const message = "the tables hold another row";
  const hint = "run `pnpm run pipeline` to bring them up to date";
  return [{ level: "warning", code: "table-not-current", file: dir, place: id, message, hint }];
}

function rowsOf(id: string, { commitments, mentions, threads, changes }: Dataset): object[] {
  return [
    ...commitments.filter((row) => row.commitment_id === id),
    ...mentions.filter((row) => row.mention_id === id),
    ...threads.filter((row) => row.thread_id === id),
    ...changes.filter((row) => row.change_id === id),
  ];
}
