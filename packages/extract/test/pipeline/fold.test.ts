import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Gazetteer } from "../../src/extract/names/gazetteer.ts";
import { fold } from "../../src/languages/zh/fold.ts";
import { zh } from "../../src/languages/zh/zh.ts";
import { processDocument } from "../../src/process-document.ts";
import { loadRules } from "../../src/text/load-rules.ts";
import { documentOf, gazetteer, series } from "../small-statement.ts";

const read = (text: string, parties = series, names: Gazetteer = gazetteer) =>
  processDocument(documentOf(text), parties, zh, names);

const simplified = `一
双方决定本着互利原则加强贸易、投资合作，争取到2025年将双边贸易额提高到150亿美元。
蒙方重申坚持一个中国原则，中方支持蒙古国发展农业与旅游业。
双方将发挥着重要作用的中蒙经贸联委会（以下称“联委会”）的作用，不晚于2024年底前召开联委会会议。
（一）双方商定继续研究建设扎门乌德经济合作区，并就此保持着密切联系。`;
const traditional = `一
雙方決定本著互利原則加強貿易、投資合作，爭取到2025年將雙邊貿易額提高到150億美元。
蒙方重申堅持一個中國原則，中方支持蒙古國發展農業與旅遊業。
雙方將發揮著重要作用的中蒙經貿聯委會（以下稱「聯委會」）的作用，不晚於2024年底前召開聯委會會議。
（一）雙方商定繼續研究建設扎門烏德經濟合作區，並就此保持着密切聯繫。`;
const mixedWidths = `一
双方决定本着互利原则加强贸易、投资合作,争取到２０25年将双边贸易额提高到１50亿美元。
蒙方重申坚持一个中国原则,中方支持蒙古国发展农业与旅游业。
双方将发挥着重要作用的中蒙经贸联委会（以下称“联委会”)的作用,不晚于2０２4年底前召开联委会会议。
(一）双方商定继续研究建设扎门乌德经济合作区,并就此保持着密切联系。`;

/** What a reading says, without the words that are cut from the text. */
const meaning = ({ commitments, mentions }: ReturnType<typeof read>) => ({
  commitments: commitments.map((row) => ({
    ...row,
    ...{
      quote: "",
      cue: "",
      section: "",
      deadline: row.deadline?.length,
      quantity: row.quantity?.length,
    },
  })),
  mentions: mentions.map((row) => ({ ...row, text: "" })),
});

describe("a document in traditional characters, or of mixed width", () => {
  it("is one that tells this test something", () => {
    const { commitments, mentions } = read(simplified);
    expect(commitments.length).toBeGreaterThanOrEqual(6);
    expect(commitments.flatMap((row) => row.deadline ?? [])).toEqual([
      "到2025年",
      "不晚于2024年底前",
    ]);
    expect(commitments.map((row) => row.quantity_value)).toContain(15_000_000_000);
    expect(commitments.map((row) => row.actor)).toEqual(expect.arrayContaining(["MNG", "CHN"]));
    expect(mentions.map((row) => row.entity_id)).toContain("中蒙经贸联委会");
  });

  it.each([
    ["traditional characters", traditional],
    ["mixed widths", mixedWidths],
  ])("gives the same commitments, labels, dates, quantities and names: %s", (_, text) => {
    expect(text.length).toBe(simplified.length);
    expect(meaning(read(text))).toEqual(meaning(read(simplified)));
  });

  it.each([traditional, mixedWidths])("publishes its own words: %.12s", (text) => {
    const { commitments, mentions } = read(text);
    for (const row of commitments) {
      expect(row.quote).toBe(text.slice(row.start, row.end));
      for (const words of [row.cue, row.deadline ?? "", row.quantity ?? ""])
        expect(text).toContain(words);
    }
    for (const row of mentions) expect(row.text).toBe(text.slice(row.start, row.end));
  });

  it("names sections by the marks as written", () => {
    expect(read("(一）双方将合作。").commitments.map((row) => row.section)).toEqual(["(一）"]);
  });

  it("knows parties and listed names that are themselves written in traditional characters", () => {
    const parties = {
      ...series,
      parties: [
        { code: "CHN", names: { zh: ["中華人民共和國", "中國", "中方"] } },
        { code: "MNG", names: { zh: ["蒙古國", "蒙方"] } },
      ],
    };
    const names: Gazetteer = [
      {
        id: "chn-mng-forum",
        type: "event",
        names: { zh: "草原論壇" },
        aliases: { zh: ["草原會"] },
      },
    ];
    for (const text of [
      "蒙古国将举办草原论坛。",
      "蒙古國將舉辦草原論壇。",
      "蒙古国将举办草原会。",
    ]) {
      const [row] = read(text, parties, names).commitments;
      expect([row?.actor, row?.names]).toEqual(["MNG", ["chn-mng-forum"]]);
    }
  });

  it("follows a commitment from a text in one script to one in the other", () => {
    const words = (text: string) => [...zh.reconcile.contentWords(text)];
    expect(words("擴大農產品貿易")).toEqual(words("扩大农产品贸易"));
    expect(zh.reconcile.bareName("《中蒙經貿合作協定》")).toBe(
      zh.reconcile.bareName("《中蒙经贸合作协定》"),
    );
  });
});

const Examples = z.strictObject({
  folds: z.array(z.tuple([z.string().min(1), z.string().min(1)])).min(1),
  kept: z.array(z.string().min(1)).min(1),
});

describe("rules/zh/characters.examples.yml", () => {
  const examples = loadRules("zh/characters.examples.yml", Examples);

  it.each(examples.folds)("reads %s as %s", (text, wanted) => {
    expect(fold(text)).toBe(wanted);
  });

  it.each([...examples.kept, simplified, "𠀀\ud800\udc00\ud83d\u0000\u200b\r\n"])(
    "leaves alone what has its form: %j",
    (text) => {
      expect(fold(text) === text).toBe(true);
    },
  );

  const everything = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

  it("keeps every UTF-16 unit in its place, and folds nothing twice", () => {
    for (const joined of [everything.join(""), everything.join("中"), everything.join("1")]) {
      const once = fold(joined);
      expect(once.length).toBe(joined.length);
      expect(fold(once) === once).toBe(true);
    }
  });
});
