import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { findNames } from "../../../src/extract/names/find-names.ts";
import { zhNames } from "../../../src/languages/zh/names/names.ts";

const Examples = z.array(
  z.object({
    type: z.string().nullable(),
    wordings: z.array(z.object({ text: z.string(), names: z.array(z.string()) })),
  }),
);
const file = new URL("../../../rules/zh/names.examples.yml", import.meta.url);
const examples = Examples.parse(parse(readFileSync(file, "utf8")));

const pipeline = {
  id: "northern-pipeline",
  type: "project" as const,
  names: { zh: "北方输气管线" },
  aliases: { zh: ["北线"] },
};

describe("names by the rules of Chinese", () => {
  for (const { type, wordings } of examples) {
    it.each(wordings)(`finds ${type ?? "no name"} in $text`, ({ text, names }) => {
      const found = findNames(text, zhNames);
      expect(found.map((name) => name.text)).toEqual(names);
      expect(new Set(found.map((name) => name.name_type))).toEqual(
        new Set(names.length > 0 ? [type] : []),
      );
    });
  }
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

  it("takes a long hostile text in its stride", () => {
    const text = "（中“".repeat(20_000) + "和文化".repeat(20_000) + "协定";
    const began = performance.now();
    findNames(text, zhNames);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
