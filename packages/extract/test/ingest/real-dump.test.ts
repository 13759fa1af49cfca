import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { loadIngestContext } from "../../src/ingest/context.ts";
import { ingestDump } from "../../src/ingest/ingest-dump.ts";
import { LogHeader, LogRecord } from "../../src/ingest/log-record.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import { restoreDump } from "../../src/ingest/restore-dump.ts";

const corpusDir = fileURLToPath(new URL("../../../../corpus", import.meta.url));
const name = "raw/china-kazakhstan-2011-2015";
const source = readSource(readFileSync(`${corpusDir}/${name}.txt`), `${name}.txt`).value;
const dump = source?.text ?? "";
const corpus = await readCorpus(corpusDir);
const documents = corpus.series.find((s) => s.id === "chn-kaz")?.documents ?? [];
const originals = documents.filter((d) => d.source.startsWith(`${name}.txt `));

describe("the scrape of the statements of China and Kazakhstan", () => {
  it("comes back to the character from the corpus and the log that was kept", () => {
    const lines = readFileSync(`${corpusDir}/${name}.log.jsonl`, "utf8").trimEnd().split("\n");
    const [header, ...records] = lines.map((line): unknown => JSON.parse(line));
    const { characters, source: named } = LogHeader.parse(header);
    expect(named).toBe(`${name}.txt sha256:${source?.sha256}`);
    expect(characters).toBe(dump.length);
    const texts = new Map(originals.map((d) => [d.document_id, d.text]));
    expect(
      restoreDump(
        records.map((r) => LogRecord.parse(r)),
        texts,
      ),
    ).toBe(dump);
  });

  it("gives the texts of the corpus when it is taken in again", () => {
    const target = { series: "chn-kaz", source: "", file: name, suffix: null };
    const { value, issues } = ingestDump(dump, target, loadIngestContext("zh"));
    expect(issues).toEqual([]);
    const texts = value?.documents.map((d) => [d.document_id, d.text]);
    expect(texts).toEqual(originals.map((d) => [d.document_id, d.text]));
  });

  it("holds six documents, with dates, places and names from their signature blocks", () => {
    expect(
      originals.map((d) => [
        d.signed_on,
        d.published_on,
        d.kind,
        d.track,
        d.place,
        ...d.signatories,
      ]),
    ).toEqual([
      [
        "2011-06-13",
        "2011-06-14",
        "joint-statement",
        "head-of-state",
        "阿斯塔纳",
        "胡锦涛",
        "努尔苏丹·纳扎尔巴耶夫",
      ],
      [
        "2012-03-31",
        "2012-04-02",
        "joint-communique",
        "head-of-government",
        "北京",
        "温家宝",
        "卡·马西莫夫",
      ],
      [
        "2012-06-06",
        "2012-06-07",
        "joint-declaration",
        "head-of-state",
        "北京",
        "胡锦涛",
        "努尔苏丹·纳扎尔巴耶夫",
      ],
      [
        "2013-09-07",
        "2013-09-08",
        "joint-declaration",
        "head-of-state",
        "阿斯塔纳",
        "习近平",
        "努尔苏丹·纳扎尔巴耶夫",
      ],
      [
        "2014-05-19",
        "2014-05-19",
        "joint-declaration",
        "head-of-state",
        "上海",
        "习近平",
        "努·纳扎尔巴耶夫",
      ],
      [
        "2015-08-31",
        "2015-08-31",
        "joint-declaration",
        "head-of-state",
        "北京",
        "习近平",
        "纳扎尔巴耶夫",
      ],
    ]);
    expect(originals.every((d) => d.parties.join() === "CHN,KAZ")).toBe(true);
  });

  it("leaves nothing of the page in a text, and no section number in a sentence", () => {
    for (const { text } of originals) {
      expect(text).not.toMatch(/打印本页|字体|（全文）|\u3000/);
      expect(text).not.toMatch(/。[一二三四五六七]$/m);
      expect(text.split("\n").every((line) => line !== "" && line === line.trim())).toBe(true);
    }
  });
});
