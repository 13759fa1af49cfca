import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readGold } from "../src/gold/read-gold.ts";

const own = fileURLToPath(new URL("../../../corpus/gold", import.meta.url));
let dir = "";

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "gold-"));
  await cp(own, dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

/** Changes the first place of a file that holds some text. */
async function change(name: string, from: string, to: string) {
  const text = await readFile(join(dir, name), "utf8");
  expect(text).toContain(from);
  await writeFile(join(dir, name), text.replace(from, to));
}

describe("the annotations", () => {
  it("of this corpus fit their texts", async () => {
    const { value, issues } = await readGold(dir);
    expect(issues).toEqual([]);
    expect(value?.commitments).toHaveLength(241);
    expect(value?.mentions).toHaveLength(190);
    expect(value?.threads).toHaveLength(22);
  });

  it("are none where the folder holds none", async () => {
    expect(await readGold(join(dir, "nowhere"))).toEqual({ value: null, issues: [] });
  });

  it.each([
    ["commitments.jsonl", '"type": "action"', '"type": "promise"', "line 1, type"],
    ["commitments.jsonl", '{"doc"', '{doc"', "line 1"],
    ["mentions.jsonl", '"kind": "date"', '"kindred": "date"', "line 1, kind"],
    ["threads.jsonl", '"relation": "new"', '"relation": "old"', "line 1, members, 0, relation"],
    ["documents.json", '"2011-06-13"', '"June"', "0, signed_on"],
  ])("name the place in %s where %s became %s", async (name, from, to, place) => {
    await change(name, from, to);
    const { value, issues } = await readGold(dir);
    expect(value).toBeNull();
    expect(issues).toContainEqual(expect.objectContaining({ file: join(dir, name), place }));
  });

  it.each([
    ["commitments.jsonl", '"start": 455', '"start": 456', "do not give these words"],
    ["threads.jsonl", '"key": "提出', '"key": "提交', "the text has no"],
    ["mentions.jsonl", '"doc": "2011-06"', '"doc": "1999-01"', "there is no document 1999-01"],
  ])("must fit the texts: %s with %s as %s does not", async (name, from, to, message) => {
    await change(name, from, to);
    const { issues } = await readGold(dir);
    expect(issues.map((issue) => issue.message).join()).toContain(message);
  });

  it("need a text for each document", async () => {
    await rm(join(dir, "texts/2012-06.txt"));
    const { issues } = await readGold(dir);
    expect(issues).toMatchObject([{ message: "the text is missing" }]);
  });
});
