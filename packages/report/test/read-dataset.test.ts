import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readDataset } from "@pledgeline/report/read-dataset";
import { expect, it } from "vitest";
import { smallDataset } from "../../extract/test/validate/small-dataset.ts";
import { newFolder } from "../../extract/test/write/folder.ts";

async function stored(): Promise<string> {
  const dir = await newFolder();
  for (const [table, rows] of Object.entries(smallDataset)) {
    await writeFile(join(dir, `${table}.json`), JSON.stringify(rows));
  }
  return dir;
}

it("reads back the rows that were written", async () => {
  expect(await readDataset(await stored())).toEqual({ value: smallDataset, issues: [] });
});

it("names the table that is missing, and the column that is not valid", async () => {
  const dir = await stored();
  await rm(join(dir, "changes.json"));
  await writeFile(join(dir, "entities.json"), '[{"entity_id":""}]');
  const { value, issues } = await readDataset(dir);
  expect(value).toBeNull();
  expect(issues).toMatchObject([
    { file: join(dir, "changes.json"), code: "table-not-valid" },
    { file: join(dir, "entities.json"), place: "0.entity_id" },
  ]);
});
