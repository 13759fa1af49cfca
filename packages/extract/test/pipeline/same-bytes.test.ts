import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { runPipeline } from "../../src/pipeline.ts";
import { folderWith } from "../corpus/folder.ts";

/** The order in which a disk hands out the entries of a folder. */
const disk = vi.hoisted(() => ({ reversed: false }));
vi.mock("node:fs/promises", async (load) => {
  const real = await load<typeof import("node:fs/promises")>();
  const readdir = async (path: string, options?: { withFileTypes: true }) => {
    const entries = await real.readdir(path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    if (disk.reversed) entries.reverse();
    return options === undefined ? entries.map((entry) => entry.name) : entries;
  };
  return { ...real, readdir };
});

const corpus = fileURLToPath(new URL("../../../../corpus/", import.meta.url));

async function bytesOf(corpusDir: string, jobs: number, reversed = false): Promise<string> {
  disk.reversed = reversed;
  const { dataset, issues } = await runPipeline({ corpusDir, jobs });
  expect(issues.filter((issue) => issue.level === "error")).toEqual([]);
  expect(dataset?.commitments.length).toBeGreaterThan(0);
  return JSON.stringify(dataset);
}

const seriesOf = (code: string, name: string) => `title: 中${name}联合声明
parties:
  - { code: CHN, names: { zh: [中华人民共和国, 中国, 中方] } }
  - { code: ${code}, names: { zh: [${name}国, ${name}方] } }
joint: { zh: [中${name}] }
tracks: [head-of-state]
`;
const documentOf = (day: string, party: string, text: string) => `---
kind: joint-statement
track: head-of-state
title: 联合声明
signed_on: ${day}
place: 北京
published_on: null
parties: [CHN, ${party}]
signatories: []
source: by hand
---
${text}`;
const files: [string, string][] = [
  ["chn-mng/series.yml", seriesOf("MNG", "蒙")],
  [
    "chn-mng/2014-08-21.zh.md",
    documentOf("2014-08-21", "MNG", "双方将在2016年前建成扎门乌德口岸，扩大农产品贸易。\n"),
  ],
  [
    "chn-mng/2014-08-21.b.zh.md",
    documentOf("2014-08-21", "MNG", "双方愿研究建设扎门乌德口岸。\n蒙方支持“草原之路”倡议。\n"),
  ],
  [
    "chn-mng/2016-07-14.zh.md",
    documentOf("2016-07-14", "MNG", "双方将尽快建成扎门乌德口岸，争取扩大农产品贸易。\n"),
  ],
  ["chn-uzb/series.yml", seriesOf("UZB", "乌")],
  [
    "chn-uzb/2016-06-22.zh.md",
    documentOf("2016-06-22", "UZB", "双方商定到2020年将贸易额提高到100亿美元。\n"),
  ],
  ["names.yml", "[]\n"],
];

describe("the same corpus gives the same bytes", () => {
  it("however many documents are worked on at a time", async () => {
    expect((await bytesOf(corpus, 4)) === (await bytesOf(corpus, 1))).toBe(true);
  }, 30_000);

  it("whatever the order in which the disk lists its folders", async () => {
    const once = await bytesOf(await folderWith(Object.fromEntries(files)), 4);
    const other = await folderWith(Object.fromEntries(files.toReversed()));
    expect(await bytesOf(other, 4, true)).toBe(once);
    expect(once).toContain("chn-mng-2014-08-21.b");
  });

  it("and does so a second time, in the same process", async () => {
    const folder = await folderWith(Object.fromEntries(files));
    expect(await bytesOf(folder, 2)).toBe(await bytesOf(folder, 2));
  });
});
