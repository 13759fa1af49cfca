import { validateDataset } from "@pledgeline/extract/validate/validate-dataset";
import { sortDataset } from "@pledgeline/extract/write/sort-dataset";
import type { Dataset } from "@pledgeline/schema/tables";
import { expect, it } from "vitest";
import { smallDataset } from "../validate/small-dataset.ts";

it("puts rows by document date, then position, in whatever order they come", () => {
  const turned: Dataset = {
    documents: [...smallDataset.documents].reverse(),
    commitments: [...smallDataset.commitments].reverse(),
    mentions: [...smallDataset.mentions].reverse(),
    threads: [...smallDataset.threads].reverse(),
    changes: smallDataset.changes,
    entities: smallDataset.entities,
  };
  expect(validateDataset(turned)).not.toEqual([]);
  expect(sortDataset(turned)).toEqual(smallDataset);
});

it("mixes the documents of two series by date", () => {
  const other: Dataset = JSON.parse(
    JSON.stringify(smallDataset).replaceAll("alf-bet-", "alf-gam-"),
  );
  const both: Dataset = {
    documents: [...smallDataset.documents, ...other.documents],
    commitments: [...smallDataset.commitments, ...other.commitments],
    mentions: [...smallDataset.mentions, ...other.mentions],
    threads: [...smallDataset.threads, ...other.threads],
    changes: [...smallDataset.changes, ...other.changes],
    entities: smallDataset.entities,
  };
  expect(validateDataset(sortDataset(both))).toEqual([]);
  expect(
    sortDataset(both)
      .documents.map((row) => row.document_id)
      .slice(0, 3),
  ).toEqual(["alf-bet-2001-05-01", "alf-gam-2001-05-01", "alf-bet-2003-05-02"]);
});
