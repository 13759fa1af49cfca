import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reviewNames } from "../../src/entities/review-names.ts";
import { runPipeline } from "../../src/pipeline.ts";

const series = `title: 中乌
parties:
  - { code: CHN, names: { zh: [中华人民共和国, 中国, 中方] } }
  - { code: UZB, names: { zh: [乌兹别克斯坦共和国, 乌兹别克斯坦, 乌方] } }
tracks: [head-of-state]
`;
const frontMatter = (signedOn: string) => `---
kind: joint-statement
track: head-of-state
title: 联合声明
signed_on: ${signedOn}
place: null
published_on: null
parties: [CHN, UZB]
signatories: [甲, 乙]
source: made up
translation_of: null
---
`;
const texts = {
  "2011-04-19": `双方将加快实施塔什干和撒马尔罕炼油厂建设。
双方高度评价中乌合作委员会的工作，愿加强该机制下的合作。
双方将尽快商签《中乌植物检疫合作协定》。
双方将在上海合作组织框架内协调。`,
  "2012-06-06": `双方将落实2011年8月2日签订的《中华人民共和国政府和乌兹别克斯坦共和国政府植物检疫合作协定》。
双方将扩建塔什干炼油厂。
双方将继续建设纳伦河水电站。`,
};
const gazetteer = `
- id: naryn-power-station
  type: project
  kind: power-station
  place: Naryn river
  names: { zh: 纳伦河水电站, en: Naryn power station }
- { id: old-road, type: project, kind: road, names: { zh: 老公路 } }
- { id: kazakh-road, type: project, kind: road, series: chn-kaz, names: { zh: 塔什干炼油厂 } }
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entities-"));
  mkdirSync(join(folder, "chn-uzb"));
  writeFileSync(join(folder, "chn-uzb", "series.yml"), series);
  for (const [day, text] of Object.entries(texts)) {
    writeFileSync(join(folder, "chn-uzb", `${day}.zh.md`), `${frontMatter(day)}${text}\n`);
  }
  writeFileSync(join(folder, "names.yml"), gazetteer);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function entity(id: string) {
  const { dataset, issues } = await runPipeline({ corpusDir: folder, jobs: 1 });
  expect(issues.filter(({ level }) => level === "error")).toEqual([]);
  return dataset?.entities.find((row) => row.entity_id === id);
}

describe("the table of named things", () => {
  it("takes English names and outside ids from the list of well-known bodies too", async () => {
    expect(await entity("shanghai-cooperation-organisation")).toMatchObject({
      name_en: "Shanghai Cooperation Organisation",
      wikidata: "Q485207",
    });
  });

  it("says what works are and where, as the gazetteer has it", async () => {
    expect(await entity("naryn-power-station")).toMatchObject({
      kind: "power-station",
      place: "Naryn river",
    });
  });

  it("names a thing in full whose text shares its head with another", async () => {
    expect(await entity("塔什干炼油厂")).toMatchObject({
      name: "塔什干炼油厂",
      aliases: ["塔什干", "塔什干炼油厂"],
    });
  });

  it("leaves an entry of another series alone", async () => {
    expect(await entity("kazakh-road")).toBeUndefined();
  });

  it("gives an agreement the day on which a text says it was signed, and what was last said of it", async () => {
    expect(await entity("中乌植物检疫合作协定")).toMatchObject({
      signed_on: "2011-08-02",
      status: "to-be-carried-out",
      documents: 2,
    });
  });

  it("counts a commitment that only points back, and does not list its words as a name", async () => {
    expect(await entity("中乌合作委员会")).toMatchObject({
      aliases: ["中乌合作委员会"],
      commitments: 1,
    });
  });
});

describe("the review of the gazetteer", () => {
  it("lists entries that nothing uses", async () => {
    const { value } = await reviewNames(folder);
    expect(value?.unused.map(({ id }) => id)).toEqual(["old-road", "kazakh-road"]);
  });

  it("lists names of two documents that no entry covers, with their places", async () => {
    const { value } = await reviewNames(folder);
    const found = value?.uncovered.map(({ entity, mentions }) => [
      entity.entity_id,
      mentions.map(({ mention_id }) => mention_id),
    ]);
    expect(found).toEqual([
      ["塔什干炼油厂", ["chn-uzb-2011-04-19.p1.n1", "chn-uzb-2012-06-06.p2.n1"]],
      ["中乌植物检疫合作协定", ["chn-uzb-2011-04-19.p3.n1", "chn-uzb-2012-06-06.p1.n1"]],
    ]);
  });

  it("has no value where the gazetteer is faulty, and says why", async () => {
    const path = join(folder, "names.yml");
    writeFileSync(path, "- { id: un, type: institution, names: { zh: 联合国 } }");
    const { value, issues } = await reviewNames(folder);
    writeFileSync(path, gazetteer);
    expect(value).toBeNull();
    expect(issues.map(({ message }) => message)).toEqual([
      "«联合国» names both united-nations and un.",
    ]);
  });
});
