import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compareWithFolder } from "@pledgeline/extract/write/compare-with-folder";
import { formatTables } from "@pledgeline/extract/write/format-tables";
import { writeFilesTogether } from "@pledgeline/extract/write/write-files-together";
import type { Dataset } from "@pledgeline/schema/tables";
import { expect, it } from "vitest";
import { smallDataset, withRow } from "../validate/small-dataset.ts";
import { newFolder } from "./folder.ts";

/** What is said of a folder that holds one dataset where a fresh run gives another. */
async function compare(stored: Dataset, fresh: Dataset): Promise<Record<string, string>> {
  const dir = await newFolder();
  await writeFilesTogether(dir, formatTables(stored));
  const issues = await compareWithFolder(dir, formatTables(fresh));
  return Object.fromEntries(issues.map((i) => [i.file.slice(dir.length + 1), i.message]));
}

it("finds nothing where the folder is current", async () => {
  expect(await compare(smallDataset, smallDataset)).toEqual({});
});

it("names the row and the column that differ", async () => {
  const messages = await compare(smallDataset, withRow("threads", 1, { outcome: "dropped" }));
  expect(messages).toEqual({
    "threads.json": "1 row changed: alf-bet-2001-05-01.p2.2 (outcome)",
    "threads.csv": "it differs from a fresh run, first in line 3",
  });
});

it("names rows that are missing, and rows that a fresh run does not give", async () => {
  const without = { ...smallDataset, mentions: [] };
  expect((await compare(without, smallDataset))["mentions.json"]).toBe(
    "1 row missing: alf-bet-2001-05-01.p2.n1",
  );
  expect((await compare(smallDataset, without))["mentions.json"]).toBe(
    "1 row not in a fresh run: alf-bet-2001-05-01.p2.n1",
  );
});

it("names the first line where rows only changed places, or the file is no table", async () => {
  const turned = { ...smallDataset, threads: [...smallDataset.threads].reverse() };
  expect((await compare(turned, smallDataset))["threads.json"]).toMatch(/first in line 2$/);
  const dir = await newFolder();
  await writeFile(join(dir, "threads.json"), "[\nnot json");
  const fresh = new Map([["threads.json", "[\n{}\n]\n"]]);
  expect((await compareWithFolder(dir, fresh))[0]?.message).toMatch(/first in line 2$/);
});

it("names a file that is not there", async () => {
  const dir = await newFolder();
  await writeFilesTogether(dir, formatTables(smallDataset));
  await rm(join(dir, "changes.csv"));
  expect(await compareWithFolder(dir, formatTables(smallDataset))).toMatchObject([
    { level: "error", file: join(dir, "changes.csv"), message: "it is missing" },
  ]);
});
