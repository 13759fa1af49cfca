import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { newFolder } from "../../../extract/test/write/folder.ts";
import { runExplain } from "../../src/explain/run-explain.ts";
import { collect } from "../terminal/collect.ts";

const front = (on: string) => `---
kind: joint-statement
track: head-of-state
title: 中华人民共和国和蒙古国联合声明
signed_on: ${on}
place: 北京
published_on: null
parties: [CHN, MNG]
signatories: [甲, 乙]
source: raw/made-up.txt
---
`;
const series = `title: China and Mongolia
parties:
  - { code: CHN, names: { zh: [中华人民共和国, 中方] } }
  - { code: MNG, names: { zh: [蒙古国, 蒙方] } }
tracks: [head-of-state]
`;
const texts = {
  "2016-05-04":
    "双方高度评价两国关系。双方愿扩大煤炭贸易，加强电力合作。中方支持蒙方在2020年前建成铁路。",
  "2019-05-04": "双方将扩大煤炭贸易。",
};
const id = "chn-mng-2016-05-04.p1";

let corpus = "";
const run = (...argv: string[]) =>
  collect((terminal) =>
    runExplain(["--corpus", corpus, "--datasets", join(corpus, "none"), ...argv], terminal),
  );

beforeEach(async () => {
  corpus = await newFolder();
  await mkdir(join(corpus, "chn-mng"));
  await writeFile(join(corpus, "names.yml"), "[]\n");
  await writeFile(join(corpus, "chn-mng/series.yml"), series);
  for (const [on, text] of Object.entries(texts)) {
    await writeFile(join(corpus, `chn-mng/${on}.zh.md`), `${front(on)}${text}\n`);
  }
});

describe("pnpm explain", () => {
  it("marks a commitment in its sentence, and says which cue governs it", async () => {
    const { code, out, err } = await run(`${id}.1`);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("⟦双方愿扩大煤炭贸易⟧，加强电力合作。");
    expect(out).toMatch(/«愿», list intent \(packages\/extract\/rules\/zh\/cues\.yml:\d+\)/);
    expect(out).toMatch(/strength +intent: its own cue «愿»/);
    expect(out).toMatch(/actor +joint: the subject of the clause/);
  });

  it("says what a clause without a cue takes over, and from where", async () => {
    const { out } = await run(`${id}.2`);
    expect(out).toMatch(
      /cues, outermost first +«愿», list intent .*, taken over\n +«加强», list action/,
    );
    expect(out).toMatch(/strength +intent: taken over from …[^…]*双方⟦愿⟧扩大煤炭贸易/);
    expect(out).toMatch(/actor +joint: taken over from what stands before/);
    expect(out).toMatch(/^ {2}energy +\d\.\d\d.*«电力».*pillars\.yml:\d+/m);
  });

  it("shows the thread from step to step", async () => {
    const { out } = await run(`${id}.1`);
    expect(out).toMatch(/chn-mng-2019-05-04 +strengthened|chn-mng-2019-05-04 +repeated/);
    expect(out).toContain("«双方将扩大煤炭贸易»");
    expect(out).toMatch(/outcome +current: it stands in the latest comparable document/);
  });

  it("explains a date by its rule and its reading", async () => {
    const { out } = await run(`${id}.d1`);
    expect(out).toMatch(/found by +rule year \(packages\/extract\/rules\/zh\/dates\.yml:\d+\)/);
    expect(out).toMatch(/reading +date: .* to 2019-12-31, to the year, role deadline/);
    expect(out).toContain("fills      deadline");
  });

  it("explains a change by both wordings and what makes them alike", async () => {
    const { out } = await run(`${id}.1@chn-mng-2019-05-04`);
    expect(out).toContain("before  chn-mng-2016-05-04.p1.1 «双方愿扩大煤炭贸易»");
    expect(out).toContain("after   chn-mng-2019-05-04.p1.1 «双方将扩大煤炭贸易»");
    expect(out).toMatch(/words and names +\d\.\d{3}\n +\d\.\d{3} word «(煤炭|贸易|扩大)»/);
    expect(out).toContain("same pillar");
  });

  it("lists the commitments of a document", async () => {
    const { out } = await run("chn-mng-2016-05-04");
    expect(out).toContain("Commitments: 3");
    expect(out).toContain("support, support, CHN");
  });

  it("names the nearest ids where there is none of that name", async () => {
    const { code, out, err } = await run(`${id}.9`);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(`no row has this id — the nearest are ${id}.1, ${id}.2, ${id}.3`);
  });

  it("fails where there is no corpus", async () => {
    const { code, err } = await run(`${id}.1`, "--corpus", join(corpus, "nowhere"));
    expect(code).toBe(1);
    expect(err).toContain("nowhere");
  });

  it("warns where the tables hold another row", async () => {
    const tables = await newFolder();
    for (const name of ["documents", "commitments", "mentions", "threads", "changes", "entities"]) {
      await writeFile(join(tables, `${name}.json`), "[]");
    }
    const { code, err } = await run(`${id}.1`, "--datasets", tables);
    expect(code).toBe(0);
    expect(err).toContain("the tables hold another row");
  });

  it.each([[[]], [["a", "b"]], [["--nonsense", "a"]]])("does not understand %j", async (argv) => {
    const { code, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: /);
  });
});
