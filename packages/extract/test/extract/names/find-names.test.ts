import { describe, expect, it } from "vitest";
import { findNames } from "../../../src/extract/names/find-names.ts";
import { zhNames } from "../../../src/languages/zh/names/names.ts";
import { measureGrowth } from "../../examples/measure-growth.ts";
import { runExamples } from "../../examples/run-examples.ts";

runExamples("zh/names.examples.yml", (text) => findNames(text, zhNames));

const pipeline = {
  id: "northern-pipeline",
  type: "project" as const,
  names: { zh: "北方输气管线" },
  aliases: { zh: ["北线"] },
};

describe("several names in a sentence", () => {
  it.each([
    ["双方愿在联合国、上海合作组织、亚信等框架内加强协作。", ["联合国", "上海合作组织", "亚信"]],
    [
      "双方将在集体安全条约组织（以下简称“集安组织”）框架内沟通，支持集安组织发展。",
      ["集体安全条约组织", "集安组织", "集安组织"],
    ],
    [
      "双方将推动“一带一路”倡议同“新乌兹别克斯坦”发展战略对接。",
      ["“一带一路”倡议", "“新乌兹别克斯坦”发展战略"],
    ],
  ])("finds them all: %s", (text, names) => {
    expect(findNames(text, zhNames).map((name) => name.text)).toEqual(names);
  });
});

describe("what a name carries", () => {
  it("stands where its offsets say, and none is inside another", () => {
    const text = "双方高度评价中蒙合作委员会农业分委会的工作。\n将落实《中蒙“友谊”渠协定》。";
    const found = findNames(text, zhNames);
    expect(found.length).toBe(2);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
    found.slice(1).forEach((name, i) => {
      expect(name.start).toBeGreaterThanOrEqual(found[i]?.end ?? 0);
    });
  });

  it("takes the gazetteer's id for every alias, whatever its dashes", () => {
    const gazetteer = [{ ...pipeline, aliases: { zh: ["北线", "东村—西村管线"] } }];
    const ids = findNames("建设北方输气管线和东村－西村管线，扩建北线。", zhNames, gazetteer);
    expect(ids.map((name) => name.entity_id)).toEqual(Array(3).fill("northern-pipeline"));
  });

  it("takes a short alias only as a word of its own", () => {
    expect(findNames("双方交流亚信息技术。", zhNames)).toEqual([]);
  });

  it("gives one id to a title with and without its marks and its parties in full", () => {
    const long = "落实《中华人民共和国政府和乌兹别克斯坦共和国政府关于植物检疫合作协定》";
    const short = "落实中乌植物检疫合作协定";
    const ids = [long, short].map((text) => findNames(text, zhNames)[0]?.entity_id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toBe("中乌植物检疫合作协定");
  });

  it("reads the head that two names share into both", () => {
    const text = "双方将改造塔什干和撒马尔罕炼油厂。";
    expect(findNames(text, zhNames).map((name) => name.entity_id)).toEqual([
      "塔什干炼油厂",
      "撒马尔罕炼油厂",
    ]);
  });
});

describe("names in hostile text", () => {
  const units = ["（中“", "和文化", "中哈", "（以下简称“甲”）", "关于的协定", "《联合国"];
  it.each(units)("takes twice the time for twice the text: %j", (unit) => {
    expect(measureGrowth((text) => findNames(text, zhNames), unit)).toBeLessThanOrEqual(2.5);
  });
});
