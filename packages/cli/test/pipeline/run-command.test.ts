import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import type { Issue } from "@pledgeline/schema/issue";
import { describe, expect, it } from "vitest";
import { smallDataset, withRow } from "../../../extract/test/validate/small-dataset.ts";
import { newFolder } from "../../../extract/test/write/folder.ts";
import type { ExtractDataset } from "../../src/pipeline/extract-dataset.ts";
import { runCommand } from "../../src/pipeline/run-command.ts";

const warning: Issue = {
  level: "warning",
  code: "no-place",
  file: "alf-bet/2001-05-01.zh.md",
  place: "2",
  message: "no place",
  hint: "add it",
};
const error: Issue = { ...warning, level: "error" };

/** Stages that give what they are told to, after two steps of progress. */
function giving(dataset = smallDataset, issues: readonly Issue[] = []): ExtractDataset {
  return async ({ onProgress }) => {
    onProgress?.(1, 2, "first");
    onProgress?.(2, 2, "second");
    return { dataset, issues };
  };
}

function collect() {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join("") };
}

async function run(argv: readonly string[], extract = giving()) {
  const out = collect();
  const err = collect();
  const code = await runCommand(argv, extract, {
    out: out.stream,
    err: err.stream,
    isLive: false,
  });
  return { code, out: out.text(), err: err.text() };
}

describe("pnpm run pipeline", () => {
  it("writes the tables and the report, and says how much there is", async () => {
    const dir = await newFolder();
    const { code, out, err } = await run(["--out", dir]);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "3 documents, 6 commitments, 3 threads\n",
      err: "1/2 first\n2/2 second\n",
    });
    expect(await readdir(dir)).toContain("report.md");
    expect(await readFile(join(dir, "threads.json"), "utf8")).toContain("修建北方铁路");
  });

  it("prints warnings and goes on", async () => {
    const { code, err } = await run(["--out", await newFolder()], giving(smallDataset, [warning]));
    expect(code).toBe(0);
    expect(err).toContain("warning alf-bet/2001-05-01.zh.md:2 no place — add it\n");
  });

  it("prints nothing but errors with --quiet", async () => {
    const dir = await newFolder();
    const calm = await run(["--quiet", "--out", dir], giving(smallDataset, [warning]));
    expect(calm).toEqual({ code: 0, out: "", err: "" });
    const failed = await run(["--quiet", "--out", dir], giving(smallDataset, [warning, error]));
    expect(failed.err).toBe("error alf-bet/2001-05-01.zh.md:2 no place — add it\n");
  });

  it("writes nothing where the input has an error", async () => {
    const dir = await newFolder();
    const { code, out } = await run(["--out", dir], giving(smallDataset, [error]));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(await readdir(dir)).toEqual([]);
  });

  it("writes nothing where a row is not valid", async () => {
    const dir = await newFolder();
    const { code, err } = await run(["--out", dir], giving(withRow("threads", 0, { label: "" })));
    expect(code).toBe(1);
    expect(err).toContain("error threads.json:alf-bet-2001-05-01.p2.1 label ");
    expect(await readdir(dir)).toEqual([]);
  });

  it("prints so many errors of a kind, and counts the others", async () => {
    const many = Array.from({ length: 25 }, () => error);
    const { err } = await run(["--quiet"], giving(smallDataset, many));
    expect(err.trimEnd().split("\n")).toHaveLength(21);
    expect(err).toMatch(/error no-place: 5 more of this kind\n$/);
  });

  it("does not replace the tables by empty ones where the corpus holds nothing", async () => {
    const nothing = { ...smallDataset, documents: [] };
    const { code, err } = await run(
      ["--corpus", "nowhere", "--out", await newFolder()],
      giving(nothing),
    );
    expect(code).toBe(1);
    expect(err).toContain("error nowhere no documents are there");
  });

  it("checks that the folder is current, and writes nothing", async () => {
    const dir = await newFolder();
    await run(["--out", dir]);
    expect(await run(["--check", "--out", dir])).toMatchObject({ code: 0 });
    await writeFile(join(dir, "report.md"), "edited");
    const stale = await run(["--check", "--out", dir]);
    expect(stale.code).toBe(1);
    expect(stale.err).toMatch(/error .*report\.md it differs from a fresh run, first in line 1/);
    expect(await readFile(join(dir, "report.md"), "utf8")).toBe("edited");
  });

  it("gives the same bytes each time", async () => {
    const [one, two] = [await newFolder(), await newFolder()];
    await run(["--out", one, "--jobs", "1"]);
    await run(["--out", two, "--jobs", "8"]);
    for (const name of ["commitments.csv", "schema/threads.schema.json", "report.md"]) {
      expect(await readFile(join(two, name))).toEqual(await readFile(join(one, name)));
    }
  });

  it.each([
    ["--jobs", "0"],
    ["--jobs", "many"],
    ["--jobs", "1.5"],
    ["--jobs", "-2"],
  ])("refuses %s %s in a clear sentence", async (...argv) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toContain("Give a whole number from 1 to 9999.");
  });

  it.each([[["--nonsense"]], [["left", "over"]], [["--out"]]])(
    "does not understand %j and says so",
    async (argv) => {
      const { code, err } = await run(argv);
      expect(code).toBe(2);
      expect(err).toMatch(/^error: /);
    },
  );

  it("explains itself with --help", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("--check");
  });
});
