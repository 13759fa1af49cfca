import { describe, expect, it } from "vitest";
import { loadIngestContext } from "../../src/ingest/context.ts";
import { ingestDump } from "../../src/ingest/ingest-dump.ts";
import { restoreDump } from "../../src/ingest/restore-dump.ts";

const context = loadIngestContext("zh");
const ingest = (dump: string, suffix: string | null = null) =>
  ingestDump(dump, { series: "s", source: "src", file: "f.txt", suffix }, context);
const documents = (dump: string) => ingest(dump).value?.documents ?? [];
const codes = (dump: string) => ingest(dump).issues.map((issue) => issue.code);

const body = "双方将加强合作。\n双方愿扩大贸易。\n双方支持企业投资。\n";
const title = "中华人民共和国和俄罗斯联邦联合声明";
const intro = "应俄罗斯联邦总统普京邀请，中华人民共和国主席习近平访问俄罗斯联邦。\n";
const block = "中华人民共和国主席习近平\n俄罗斯联邦总统弗·弗·普京\n";
const foot = "二〇一五年五月八日于莫斯科\n";
const plain = `${title}\n${intro}${body}${block}${foot}`;

describe("a plain document", () => {
  it("gives its front matter, and keeps its title in the text", () => {
    const [document] = documents(plain);
    expect(document).toMatchObject({
      document_id: "s-2015-05-08",
      fileName: "2015-05-08.zh.md",
      text: plain.trimEnd(),
      front: {
        kind: "joint-statement",
        track: "head-of-state",
        title,
        signed_on: "2015-05-08",
        place: "莫斯科",
        published_on: null,
        parties: ["CHN", "RUS"],
        signatories: ["习近平", "弗·弗·普京"],
      },
    });
    expect(codes(plain)).toEqual([]);
  });

  it.each([
    ["columns", "中华人民共和国主席　　　俄罗斯联邦总统\n习 近 平　　　　弗·弗·普京\n"],
    ["signs", "中华人民共和国主席习近平（签字）　俄罗斯联邦总统弗·弗·普京（签字）"],
    ["everything glued", "中华人民共和国主席俄罗斯联邦总统习近平弗·弗·普京（签名）（签名）"],
    ["one word a line", "中华人民共和国\n俄罗斯联邦\n主席\n总统\n习近平\n弗·弗·普京\n"],
  ])("gives its signatories from a block in %s", (_, lines) => {
    const [document] = documents(`${title}\n${intro}${body}${lines}${foot}`);
    expect(document?.front.signatories).toEqual(["习近平", "弗·弗·普京"]);
    expect(document?.front.place).toBe("莫斯科");
  });

  it("takes its date from the closing sentence where there is no block", () => {
    const closing = "本声明于2015年5月8日在莫斯科签署，一式两份。\n";
    const { signed_on, place } = documents(`${title}\n${intro}${body}${closing}`)[0]?.front ?? {};
    expect([signed_on, place]).toEqual(["2015-05-08", "莫斯科"]);
  });

  it("takes its date from under the title, where nothing else gives one", () => {
    const dump = `${title}（2015年5月8日，莫斯科）\n${intro}${body}`;
    const { signed_on, place } = documents(dump)[0]?.front ?? {};
    expect([signed_on, place]).toEqual(["2015-05-08", "莫斯科"]);
  });

  it("says that block and sentence differ, and takes the block's date", () => {
    const dump = `${title}\n${intro}${body}本声明于2015年5月9日在莫斯科签署。\n${block}${foot}`;
    expect(documents(dump)[0]?.front.signed_on).toBe("2015-05-08");
    expect(codes(dump)).toEqual(["dates-differ"]);
  });

  it("says that its paragraphs were lost, or its lines cut", () => {
    expect(codes(plain.replace("双方将加强合作。", "双方合作。".repeat(700)))).toContain(
      "paragraphs-lost",
    );
    const wrapped = "双方将在各个领域进一步加强友好的合作与\n".repeat(9);
    expect(codes(plain.replace(body, wrapped))).toContain("lines-broken");
  });
});

describe("what cannot be read is refused, not guessed", () => {
  it.each([
    ["no date", `${title}\n${intro}${body}`, "no-signing-date"],
    ["only the date of the page", `${title}2015-05-09\n${intro}${body}`, "no-signing-date"],
    ["a day that there is not", plain.replace("五月八日", "二月三十日"), "no-signing-date"],
    ["no states", `关于贸易的联合声明\n${body}${foot}`, "parties-unclear"],
    ["two texts without a title between them", `${plain}${intro}${body}${foot}`, "signed-twice"],
    ["one text twice", plain + plain, "same-text-twice"],
  ])("%s", (_, dump, code) => {
    expect(ingest(dump).value).toBeNull();
    expect(codes(dump)).toContain(code);
  });

  it("two names in no order that the text explains", () => {
    const glued = block.replace("习近平\n", "\n").replace("弗·弗·普京", "甲乙丙丁");
    const dump = `${title}\n${intro}${body}${glued}${foot}`;
    expect(documents(dump)[0]?.front.signatories).toEqual([]);
    expect(codes(dump)).toContain("signatories-unclear");
  });
});

describe("a dump of a list", () => {
  const page = "[字体：大 中 小]      打印本页";
  const first = `2010中俄联合声明（全文）2010-09-28${page}　　${intro.trim()}　　中方和俄方将合作。一　　双方将合作。　　中华人民共和国主席习近平（签字）　俄罗斯联邦总统普京（签字）　　二Ｏ一Ｏ年九月二十七日于北京`;
  const second = `中俄总理第十五次定期会晤联合公报2010-11-24${page}　　应俄罗斯联邦总理普京邀请，中华人民共和国国务院总理温家宝访问。　　双方将合作。　　中华人民共和国国务院总理温 家 宝　　　俄罗斯联邦总理普京　　二0一0年十一月二十三日于圣彼得堡`;

  it("is parted where a title is glued to the place of signature", () => {
    const found = documents(first + second);
    expect(found.map((d) => [d.document_id, d.front.place, d.front.published_on])).toEqual([
      ["s-2010-09-27", "北京", "2010-09-28"],
      ["s-2010-11-23", "圣彼得堡", "2010-11-24"],
    ]);
    expect(found[1]?.front).toMatchObject({
      title: "中俄总理第十五次定期会晤联合公报",
      kind: "joint-communique",
      track: "head-of-government",
      signatories: ["温家宝", "普京"],
    });
  });

  it("has its section numbers and signatures put on lines of their own", () => {
    expect(documents(first)[0]?.text.split("\n")).toEqual([
      intro.trim(),
      "中方和俄方将合作。",
      "一",
      "双方将合作。",
      "中华人民共和国主席习近平（签字）",
      "俄罗斯联邦总统普京（签字）",
      "二Ｏ一Ｏ年九月二十七日于北京",
    ]);
  });

  it("keeps a report that brings in the text, and the title that it brings in", () => {
    const lead = `2015年5月8日，中国和俄罗斯发表《中俄联合声明》。全文如下：${title}`;
    const lines = documents(
      `中俄联合声明（全文）2015-05-08　　${lead}　　${plain.slice(title.length)}`,
    )[0]?.text;
    expect(lines?.split("\n").slice(0, 2)).toEqual([lead.slice(0, -title.length), title]);
  });

  it("tells two documents of one day apart by number", () => {
    const other = plain.replace("联合声明", "关于贸易的联合声明");
    const ids = documents(plain + other).map((d) => d.fileName);
    expect(ids).toEqual(["2015-05-08.zh.md", "2015-05-08.2.zh.md"]);
  });

  it("takes a suffix for a single document alone", () => {
    expect(ingest(plain, "b").value?.documents[0]?.document_id).toBe("s-2015-05-08.b");
    expect(ingest(first + second, "b").issues.map((i) => i.code)).toContain("suffix-of-many");
  });

  it("leaves out a page's menu and the line of its source", () => {
    const menu = `首页 > 新闻\n${title}\n2015年05月09日 09:12 来源：新华社 打印\n`;
    const [document] = documents(`${menu}${plain.slice(title.length + 1)}责任编辑：张三\n`);
    expect(document?.text).toBe(plain.slice(title.length + 1).trimEnd());
    expect(document?.front).toMatchObject({ title, published_on: "2015-05-09" });
  });

  it.each([plain, first, first + second, `${first}  ${second}\n`, `\n${plain}\n${first}`])(
    "comes back to the character from its documents and its log (%#)",
    (dump) => {
      const { value } = ingest(dump);
      const texts = new Map(value?.documents.map((d) => [d.document_id, d.text]));
      expect(restoreDump(value?.log ?? [], texts)).toBe(dump);
    },
  );

  it("does not come back from a text that was changed", () => {
    const { value } = ingest(plain);
    const texts = new Map(value?.documents.map((d) => [d.document_id, d.text.slice(0, 40)]));
    expect(restoreDump(value?.log ?? [], texts)).toBeNull();
  });
});

describe("hostile input", () => {
  it.each([
    "　",
    "二〇一二年六月六日于",
    "中国主席（签字）",
    "联合声明\n",
    "。一",
    "如下：",
    "阿拉伯",
    "习近平\n",
    "来源：",
    "[字体：",
  ])("is answered in time: %s", (word) => {
    const time = (length: number) => {
      const start = performance.now();
      ingest(word.repeat(length / word.length));
      return performance.now() - start;
    };
    time(1000);
    expect(time(80_000)).toBeLessThan(1500);
  });
});
