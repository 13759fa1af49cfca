import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { smallDataset } from "../../../extract/test/validate/small-dataset.ts";
import { newFolder } from "../../../extract/test/write/folder.ts";
import { findFirstLines } from "../../src/pipeline/find-first-lines.ts";

it("finds the line after the front matter, and leaves out what it does not find", async () => {
  const dir = await newFolder();
  await mkdir(join(dir, "alf-bet"));
  const [first] = smallDataset.documents;
  const file = `---\nkind: joint-statement\n---\n\n${first?.text}\n`;
  await writeFile(join(dir, "alf-bet", "2001-05-01.zh.md"), file);
  await writeFile(join(dir, "alf-bet", "2003-05-02.zh.md"), "---\n---\nsomething else\n");
  expect(await findFirstLines(dir, smallDataset.documents)).toEqual(
    new Map([["alf-bet-2001-05-01", 5]]),
  );
});
