import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { ingestFile } from "../../src/ingest/ingest-file.ts";
import { folderWith } from "../corpus/folder.ts";

const text = `中国和蒙古国联合宣言
应蒙古国总统额勒贝格道尔吉邀请，中华人民共和国主席习近平访问蒙古国。
中方支持蒙方的努力，双方将扩大中蒙贸易。
中华人民共和国主席习近平
蒙古国总统额勒贝格道尔吉
二〇一四年八月二十一日于乌兰巴托
`;
const document = "chn-mng/2014-08-21.zh.md";
const options = (corpus: string, more = {}) => ({
  file: join(corpus, "raw/a.txt"),
  corpus,
  series: "chn-mng",
  language: "zh",
  suffix: null,
  force: false,
  ...more,
});
const states = (files: readonly { path: string; status: string }[]) =>
  files.map((f) => `${f.status} ${f.path}`);

describe("a file taken into the corpus", () => {
  it("is read back whole, with a draft of its new series", async () => {
    const corpus = await folderWith({ "raw/a.txt": text });
    const report = await ingestFile(options(corpus));
    expect(report).toMatchObject({ drafted: true, issues: [] });
    expect(states(report.files)).toEqual([
      "written chn-mng/series.yml",
      `written ${document}`,
      "written raw/a.log.jsonl",
    ]);
    const read = await readCorpus(corpus);
    expect(read.issues).toEqual([]);
    expect(read.series[0]?.documents[0]).toMatchObject({
      text: text.trimEnd(),
      signed_on: "2014-08-21",
    });
    expect(read.series[0]?.documents[0]?.source).toMatch(/^raw\/a\.txt sha256:[0-9a-f]{64}$/);
    expect(read.series[0]?.series).toEqual({
      title: "China–Mongolia joint statements",
      parties: [
        {
          code: "CHN",
          names: {
            zh: ["中华人民共和国", "中国", "中方"],
            en: ["People's Republic of China", "China"],
          },
        },
        { code: "MNG", names: { zh: ["蒙古国", "蒙古", "蒙方"], en: ["Mongolia"] } },
      ],
      joint: { zh: ["中蒙"] },
      tracks: ["head-of-state"],
    });
    expect((await readdir(join(corpus, "chn-mng"))).sort()).toEqual([
      "2014-08-21.zh.md",
      "series.yml",
    ]);
  });

  it("changes nothing the second time", async () => {
    const corpus = await folderWith({ "raw/a.txt": text });
    await ingestFile(options(corpus));
    const again = await ingestFile(options(corpus));
    expect(states(again.files)).toEqual([`unchanged ${document}`, "unchanged raw/a.log.jsonl"]);
  });

  it("overwrites no document that differs, unless told to", async () => {
    const corpus = await folderWith({ "raw/a.txt": text, [document]: "by hand" });
    const refused = await ingestFile(options(corpus));
    expect(refused.files).toEqual([]);
    expect(refused.issues).toMatchObject([
      { code: "file-differs", file: document, level: "error" },
    ]);
    expect(await readFile(join(corpus, document), "utf8")).toBe("by hand");
    expect(await readdir(join(corpus, "raw"))).toEqual(["a.txt"]);
    const forced = await ingestFile(options(corpus, { force: true }));
    expect(states(forced.files)).toContain(`replaced ${document}`);
  });

  it("names a source outside the corpus by its file name, and keeps the log in raw", async () => {
    const corpus = await folderWith({});
    const outside = await folderWith({
      "page.html": `<p>${text.trim().split("\n").join("</p><p>")}</p>`,
    });
    const report = await ingestFile(options(corpus, { file: join(outside, "page.html") }));
    expect(states(report.files)).toContain("written raw/page.log.jsonl");
    const { series } = await readCorpus(corpus);
    expect(series[0]?.documents[0]?.source).toMatch(/^page\.html sha256:/);
    expect(series[0]?.documents[0]?.text).toBe(text.trimEnd());
  });

  it.each([
    ["no such file", {}, "unreadable-file"],
    ["an empty file", { "raw/a.txt": "" }, "empty-file"],
    ["no date", { "raw/a.txt": "中国和蒙古国联合宣言\n双方将合作。" }, "no-signing-date"],
    [
      "another series",
      {
        "raw/a.txt": text,
        "chn-mng/series.yml":
          "title: x\nparties: [{ code: RUS, names: { zh: [俄方] } }]\ntracks: [other]\n",
      },
      "unknown-party",
    ],
    [
      "a series file that is wrong",
      { "raw/a.txt": text, "chn-mng/series.yml": "title: x\n" },
      "invalid-field",
    ],
  ])("writes nothing where it is refused: %s", async (_, files, code) => {
    const corpus = await folderWith({ "raw/keep": "", ...files });
    const report = await ingestFile(options(corpus));
    expect(report.files).toEqual([]);
    expect(report.issues.map((i) => i.code)).toContain(code);
    expect((await readCorpus(corpus)).series.flatMap((s) => s.documents)).toEqual([]);
  });
});
