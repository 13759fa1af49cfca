import { describe, expect, it } from "vitest";
import { compareNames } from "../../src/entities/compare-names.ts";
import { findNearPairs } from "../../src/entities/find-near-pairs.ts";
import { zh } from "../../src/languages/zh/zh.ts";
import { smallDataset } from "../validate/small-dataset.ts";

describe("why two things may be one", () => {
  it.each([
    ["中乌水电站工程", "水电站工程", "the same but for parties"],
    ["塔什干物流中心", "塔什干国际物流中心", "nearly the same words"],
    ["泥石流防护工程", "纳伦河流域泥石流防护工程", "one says more: 纳伦河流域"],
    ["上海合作组织元首理事会例行会议", "上海合作组织元首理事会第十次会议", "most of their words"],
  ])("%s and %s", (a, b, reason) => {
    expect(compareNames([a], [b], zh)).toContain(reason);
    expect(compareNames([b], [a], zh)).toContain(reason);
  });

  it.each([
    ["中塔天然气管道一期", "中塔天然气管道二期"],
    ["元首理事会第十次会议", "元首理事会第十一次会议"],
    ["塔什干炼油厂", "瓜达尔港"],
  ])("is nothing for %s and %s", (a, b) => {
    expect(compareNames([a], [b], zh)).toBeNull();
  });
});

describe("pairs of things", () => {
  const [entity] = smallDataset.entities;
  const rows = [
    ["mudflow", "泥石流防护工程"],
    ["naryn-mudflow", "纳伦河流域泥石流防护工程"],
  ].map(([entity_id = "", name = ""]) => ({
    ...(entity ?? never()),
    entity_id,
    name,
    aliases: [],
  }));
  const entry = { id: "mudflow", type: "project" as const, names: { zh: "泥石流防护工程" } };

  it("are listed once, with what keeps them apart", () => {
    expect(findNearPairs(rows, [entry], zh)).toMatchObject([
      { first: { entity_id: "mudflow" }, second: { entity_id: "naryn-mudflow" } },
    ]);
  });

  it("are left out where an entry says that they are two", () => {
    const told = { ...entry, distinct_from: ["naryn-mudflow"] };
    expect(findNearPairs(rows, [told], zh)).toEqual([]);
    expect(findNearPairs([...rows].reverse(), [told], zh)).toEqual([]);
  });
});

function never(): never {
  throw new Error("the small dataset names a thing");
}
