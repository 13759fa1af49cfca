import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { folderWith } from "./folder.ts";

const series = `title: China–Mongolia joint statements
parties:
  - { code: CHN, names: { zh: [中华人民共和国, 中国, 中方] } }
  - { code: MNG, names: { zh: [蒙古国, 蒙方] } }
tracks: [head-of-state]
`;
const front = {
  kind: "joint-statement",
  track: "head-of-state",
  title: "中华人民共和国和蒙古国联合声明",
  signed_on: "2014-08-21",
  place: "乌兰巴托",
  published_on: "null",
  parties: "[CHN, MNG]",
  signatories: "[]",
  source: "by hand",
};
const document = (
  change: Record<string, string> = {},
  text = "双方将扩大贸易。\n双方愿合作。\n",
) => {
  const lines = Object.entries({ ...front, ...change }).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join("")}---\n${text}`;
};
const read = async (files: Record<string, string | Uint8Array>) =>
  readCorpus(await folderWith({ "chn-mng/series.yml": series, ...files }));
const first = "chn-mng/2014-08-21.zh.md";

describe("a corpus", () => {
  it("is read by series and signing date, whatever the order of the folder", async () => {
    const corpus = await read({
      "chn-mng/2016-07-14.zh.md": document({ signed_on: "2016-07-14" }),
      [first]: document(),
      "chn-mng/2014-08-21.b.zh.md": document(),
      "aus-fra/series.yml": series,
      "raw/dump.txt": "…",
      "gold/notes.md": "…",
      "chn-mng/.draft.md": "…",
    });
    expect(corpus.issues).toEqual([]);
    expect(corpus.series.map((s) => s.id)).toEqual(["aus-fra", "chn-mng"]);
    const ids = corpus.series[1]?.documents.map((d) => d.document_id);
    expect(ids).toEqual(["chn-mng-2014-08-21", "chn-mng-2014-08-21.b", "chn-mng-2016-07-14"]);
  });

  it("keeps the text below the front matter to the character, but for one final line break", async () => {
    const text = "  甲 乙\u3000丙。\r\n\r\n---\r\n丁。\r\n\r\n";
    const corpus = await read({ [first]: document({}, text) });
    expect(corpus.series[0]?.documents[0]?.text).toBe("  甲 乙\u3000丙。\n\n---\n丁。\n");
  });

  it("gives a translation the id of its original and its language", async () => {
    const translation = document({ translation_of: "chn-mng-2014-08-21" }, "Both sides will …");
    const corpus = await read({ [first]: document(), "chn-mng/2014-08-21.en.md": translation });
    const documents = corpus.series[0]?.documents ?? [];
    expect(documents.map((d) => [d.document_id, d.language, d.translation_of])).toEqual([
      ["chn-mng-2014-08-21", "zh", null],
      ["chn-mng-2014-08-21.en", "en", "chn-mng-2014-08-21"],
    ]);
  });
});

describe("what is wrong in a corpus", () => {
  it.each([
    ["no front matter", "双方将扩大贸易。", "missing-front-matter"],
    ["front matter that does not end", "---\ntitle: x\n双方", "missing-front-matter"],
    ["broken YAML", document({ title: "[x" }), "invalid-yaml"],
    ["a field of another type", document({ parties: "CHN" }), "invalid-field"],
    ["a field that there is not", document({ sined_on: "2014-08-21" }), "invalid-field"],
    ["a day that there is not", document({ signed_on: "2014-02-30" }), "invalid-field"],
    ["another day than the file's name", document({ signed_on: "2014-08-22" }), "date-differs"],
    ["no text", document({}, " \n"), "empty-text"],
    ["a NUL", document({}, "双方\0将"), "binary-file"],
    ["bytes that are not UTF-8", new Uint8Array([0xd6, 0xd0]), "not-utf-8"],
    ["a party that the series has not", document({ parties: "[CHN, RUS]" }), "unknown-party"],
    [
      "an original that is not there",
      document({ translation_of: "chn-mng-1999-01-01" }),
      "unknown-original",
    ],
  ])("is said of %s, and the other documents are read", async (_, content, code) => {
    const other = { "chn-mng/2016-07-14.zh.md": document({ signed_on: "2016-07-14" }) };
    const corpus = await read({ [first]: content, ...other });
    expect(corpus.issues.map((i) => [i.code, i.file, i.level])).toEqual([[code, first, "error"]]);
    expect(corpus.series[0]?.documents.map((d) => d.signed_on)).toEqual(["2016-07-14"]);
  });

  it("is said of the line where YAML breaks off, counted in the file", async () => {
    const corpus = await read({ [first]: "---\nkind: other\ntitle: 'x\n---\n双方。\n" });
    expect(corpus.issues[0]?.place).toMatch(/^line [345]$/);
  });

  it("is said of a series without series.yml, with how to write one", async () => {
    const corpus = await readCorpus(await folderWith({ [first]: document() }));
    expect(corpus.series).toEqual([]);
    expect(corpus.issues[0]?.code).toBe("missing-series-file");
    expect(corpus.issues[0]?.hint).toContain("parties");
  });

  it("is said of two files of one id: the second is left out", async () => {
    const corpus = await read({ [first]: document(), "chn-mng/2014-08-21.mn.md": document() });
    expect(corpus.issues.map((i) => [i.code, i.file])).toEqual([["duplicate-id", first]]);
    expect(corpus.series[0]?.documents.length).toBe(1);
  });

  it("is said of a file that is named like no document", async () => {
    const corpus = await read({ [first]: document(), "chn-mng/notes.txt": "…" });
    expect(corpus.issues.map((i) => [i.code, i.level])).toEqual([["not-a-document", "warning"]]);
  });

  it("is said of a folder that is not there, or is no series id", async () => {
    expect((await readCorpus("/no/such/corpus")).issues[0]?.code).toBe("missing-corpus");
    const corpus = await readCorpus(await folderWith({ "China Mongolia/series.yml": series }));
    expect(corpus.issues[0]?.code).toBe("invalid-series-id");
  });

  it("is said of a folder where a document should be", async () => {
    const corpus = await read({ [`${first}/x`]: "" });
    expect(corpus.issues.map((i) => i.code)).toEqual(["unreadable-file"]);
  });
});
