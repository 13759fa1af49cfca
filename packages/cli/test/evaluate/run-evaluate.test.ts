import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { evaluate } from "@pledgeline/evaluate/evaluate";
import { formatEvaluation } from "@pledgeline/evaluate/format-evaluation";
import { beforeEach, describe, expect, it } from "vitest";
import { smallDataset } from "../../../evaluate/test/small-dataset.ts";
import { smallGold } from "../../../evaluate/test/small-gold.ts";
import { newFolder } from "../../../extract/test/write/folder.ts";
import { runEvaluate } from "../../src/evaluate/run-evaluate.ts";
import { collect } from "../terminal/collect.ts";

let datasets = "";
let gold = "";
const run = (...argv: string[]) =>
  collect((terminal) => runEvaluate(["--datasets", datasets, "--gold", gold, ...argv], terminal));

beforeEach(async () => {
  datasets = await newFolder();
  gold = await newFolder();
  for (const [name, rows] of Object.entries(smallDataset)) {
    await writeFile(join(datasets, `${name}.json`), JSON.stringify(rows));
  }
  await mkdir(join(gold, "texts"));
  const documents = smallGold.documents.map(({ text: _text, ...rest }) => rest);
  await writeFile(join(gold, "documents.json"), JSON.stringify(documents));
  for (const { id, text } of smallGold.documents) {
    await writeFile(join(gold, "texts", `${id}.txt`), text);
  }
  for (const name of ["commitments", "mentions", "threads"] as const) {
    const lines = smallGold[name].map((row) => JSON.stringify(row));
    await writeFile(join(gold, `${name}.jsonl`), lines.join("\n"));
  }
});

describe("pnpm evaluate", () => {
  it("prints a table by stage, and what was taken for what", async () => {
    const { code, out, err } = await run();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("the figures are an upper bound");
    expect(out).toMatch(/^commitments +found +75\.0 +75\.0 +75\.0 +3 +4 +4$/m);
    expect(out).toMatch(/^ +type +66\.7 +2 +3$/m);
    expect(out).toMatch(/^threads +links found +50\.0 +1 +2$/m);
    expect(out).toMatch(
      /^type: wanted down, got across\n +1 +2 +precision +recall\n1 +action +2 +\. +66\.7 +100\.0\n2 +support +1 +\. +- +0\.0$/m,
    );
    expect(out).not.toContain("干涉");
  });

  it("lists each miss by kind with --errors", async () => {
    const { out } = await run("--errors");
    expect(out).toContain("missed: 1\n  first  中方反对干涉内政\n");
    expect(out).toContain("boundary: 1\n  first  支持银行合作\n    got: 支持银行\n");
  });

  it("prints JSON for programs", async () => {
    const { evaluation, misses } = evaluate(smallDataset, smallGold);
    expect(JSON.parse((await run("--json")).out)).toEqual({ evaluation });
    expect(JSON.parse((await run("--json", "--errors")).out)).toEqual({ evaluation, misses });
  });

  it("fails with --check where the figures beside the tables are not the present ones", async () => {
    const file = join(datasets, "evaluation.json");
    expect((await run("--check")).code).toBe(1);
    await writeFile(file, formatEvaluation(evaluate(smallDataset, smallGold).evaluation));
    expect(await run("--check")).toMatchObject({ code: 0, err: "" });
    await writeFile(file, "{}");
    const { code, err } = await run("--check");
    expect(code).toBe(1);
    expect(err).toMatch(/evaluation\.json it differs from a fresh run/);
  });

  it.each([
    ["--gold", "no annotations are there"],
    ["--datasets", "documents.json"],
  ])("says so where the folder of %s holds nothing", async (option, message) => {
    const { code, out, err } = await run(option, join(gold, "nowhere"));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(message);
  });

  it.each([[["--nonsense"]], [["left"]], [["--gold"]]])("does not understand %j", async (argv) => {
    const { code, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: /);
  });

  it("explains itself with --help", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    expect(out).toContain("--errors");
  });
});
