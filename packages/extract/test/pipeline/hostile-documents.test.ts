import { beforeAll, describe, expect, it } from "vitest";
import { dropNestedNames } from "../../src/extract/names/drop-nested-names.ts";
import { tagWords } from "../../src/languages/zh/tag-words.ts";
import { zh } from "../../src/languages/zh/zh.ts";
import { processDocument } from "../../src/process-document.ts";
import { LINEAR, measureGrowth } from "../examples/measure-growth.ts";
import { documentOf, gazetteer, series } from "../small-statement.ts";

const read = (text: string) => processDocument(documentOf(text), series, zh, gazetteer);
const quotes = (text: string) => read(text).commitments.map((row) => row.quote);

/** Characters that are no words, or half of one. */
const odd = {
  "a lone high surrogate": "\ud83d",
  "a lone low surrogate": "\ude00",
  "surrogates the wrong way round": "\ude00\ud83d",
  "a character outside the basic plane": "\u{20000}",
  "an emoji": "😀",
  NUL: "\u0000",
  "a zero-width space": "\u200b",
  "a byte order mark": "\ufeff",
  "a soft hyphen": "\u00ad",
  "a line break of two": "\r\n",
  "a line separator": "\u2028",
  "a combining accent": "\u0301",
  "a replacement character": "\ufffd",
};
const named = Object.entries(odd);

/** What looks slow on a busy machine is measured again on longer texts. */
const PATIENCE = 20_000;

describe("a hostile document", () => {
  // The first reading loads the dictionary, and code that is warm is timed with less noise.
  beforeAll(() => void read("双方将于2022年底前扩大贸易。\n".repeat(1_000)), PATIENCE);

  it("is read without any heading", () => {
    const { commitments } = read("双方将扩大贸易。\n中方愿提供培训名额，蒙方支持该计划。");
    expect(commitments.map((row) => [row.section, row.paragraph, row.quote])).toEqual([
      [null, 1, "双方将扩大贸易"],
      [null, 2, "中方愿提供培训名额"],
      [null, 2, "蒙方支持该计划"],
    ]);
  });

  it("may hold no commitment at all, and still has its dates and names", () => {
    const { document, commitments, mentions } = read(
      "应蒙古国总统邀请，中国国家主席于2021年5月5日至6日对蒙古国进行了国事访问。\n双方高度评价上海合作组织的作用。\n双方签署了《中蒙旅游合作协定》。",
    );
    expect([document.commitments, commitments]).toEqual([0, []]);
    expect(mentions.map((row) => row.kind)).toEqual(["date", "name", "name"]);
  });

  it.each(["", "\n", " ", "\u3000\n\u3000", "。", "联合声明", "\u0000", "\ud800"])(
    "may hold next to nothing: %j",
    (text) => {
      const { commitments, mentions } = read(text);
      expect([commitments, mentions]).toEqual([[], []]);
    },
  );

  it.each(named)("keeps its places behind %s", (_, character) => {
    const text = `${character}双方将扩大贸易。${character}蒙方将在2022年底前建成乌兰巴托${character}口岸。`;
    const { commitments, mentions } = read(text);
    expect(commitments.map((row) => row.deadline)).toEqual([null, "2022年底前"]);
    expect(mentions.length).toBeGreaterThan(0);
    for (const row of commitments) expect(row.quote).toBe(text.slice(row.start, row.end));
    for (const row of mentions) expect(row.text).toBe(text.slice(row.start, row.end));
    expect(commitments[0]?.quote.endsWith("双方将扩大贸易")).toBe(true);
  });

  it.each(named)("is cut into words that give it back, with %s among them", (_, character) => {
    const text = `双方${character}将${character}${character}扩大贸${character}易${character}`;
    const words = tagWords(text);
    expect(words.map((word) => word.word).join("") === text).toBe(true);
    for (const { word, start, end } of words) expect(word === text.slice(start, end)).toBe(true);
  });

  it("has the same commitments with line breaks of Windows", () => {
    const text = "一\n双方将扩大贸易。\n二\n蒙方愿提供便利。";
    expect(quotes(text.replaceAll("\n", "\r\n"))).toEqual(quotes(text));
    expect(quotes(text)).toHaveLength(2);
  });

  it.each(["双方将于2022年底前合作。\n"])(
    "takes twice the time for twice the text, through all the stages: %j",
    (unit) => {
      expect(measureGrowth(read, unit)).toBeLessThanOrEqual(LINEAR);
    },
    PATIENCE,
  );

  it("may hold 200,000 names", () => {
    const names = Array.from({ length: 200_000 }, (_, i) => {
      return { start: 2 * i, end: 2 * i + 2, rule: "test", name_type: "project" as const };
    });
    expect(dropNestedNames(names)).toHaveLength(200_000);
  });
});
