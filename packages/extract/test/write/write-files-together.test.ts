import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFilesTogether } from "@pledgeline/extract/write/write-files-together";
import { expect, it } from "vitest";
import { newFolder } from "./folder.ts";

const files = (word: string) =>
  new Map([
    ["a.csv", `${word} a`],
    ["b.json", `${word} b`],
  ]);
const contents = async (dir: string) => [
  await readFile(join(dir, "a.csv"), "utf8"),
  await readFile(join(dir, "b.json"), "utf8"),
];

it("makes the folder, writes the set and leaves nothing else", async () => {
  const dir = join(await newFolder(), "new", "datasets");
  expect(await writeFilesTogether(dir, files("first"))).toEqual([]);
  expect(await contents(dir)).toEqual(["first a", "first b"]);
  expect(await readdir(dir)).toEqual(["a.csv", "b.json"]);
});

it("replaces an old set and keeps files that are not of the set", async () => {
  const dir = await newFolder();
  await writeFile(join(dir, "README.md"), "mine");
  await writeFilesTogether(dir, files("first"));
  await writeFilesTogether(dir, files("second"));
  expect(await contents(dir)).toEqual(["second a", "second b"]);
  expect(await readdir(dir)).toEqual(["README.md", "a.csv", "b.json"]);
});

it("leaves the old set whole where a file of the new one cannot be written", async () => {
  const dir = await newFolder();
  await writeFilesTogether(dir, files("old"));
  const broken = new Map([...files("new"), ["a.csv/under-a-file.json", "x"]]);
  const issues = await writeFilesTogether(dir, broken);
  expect(issues).toMatchObject([{ level: "error", code: "file-refused" }]);
  expect(await contents(dir)).toEqual(["old a", "old b"]);
  expect(await readdir(dir)).toEqual(["a.csv", "b.json"]);
});

it("removes what an interrupted run left", async () => {
  const dir = await newFolder();
  await mkdir(join(dir, ".staging.tmp", "half"), { recursive: true });
  await writeFile(join(dir, ".staging.tmp", "a.csv"), "half");
  expect(await writeFilesTogether(dir, files("whole"))).toEqual([]);
  expect(await readdir(dir)).toEqual(["a.csv", "b.json"]);
});

it("says so where the folder is a file", async () => {
  const path = join(await newFolder(), "datasets");
  await writeFile(path, "");
  expect(await writeFilesTogether(path, files("x"))).toMatchObject([
    { file: path, message: "a file of this name stands in the way" },
  ]);
});
