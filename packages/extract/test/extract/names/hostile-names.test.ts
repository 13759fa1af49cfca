import { describe, expect, it } from "vitest";
import { findNames } from "../../../src/extract/names/find-names.ts";
import { zhNames } from "../../../src/languages/zh/names/names.ts";
import { readNames } from "./read-names.ts";

const namesIn = (text: string) => findNames(text, zhNames).map((name) => name.text);

describe("marks that do not match", () => {
  it.each([
    ["双方将落实《中乌合作协定，支持《中乌投资协定》。", ["中乌合作协定", "《中乌投资协定》"]],
    ["双方将落实中乌合作协定》，支持《中乌投资协定》。", ["中乌合作协定", "《中乌投资协定》"]],
    ["双方将落实《《中乌投资协定》》。", ["《中乌投资协定》"]],
    ["双方将办好“中国文化日，支持“中国电影节”。", ["中国文化日", "“中国电影节”"]],
    ["双方将落实《》和“”。", []],
    ["《", []],
    ["”“", []],
  ])("leave the names that are whole: %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("a title in a title", () => {
  it("is part of the outer one", () => {
    expect(namesIn("双方将落实《关于修改〈中乌投资协定〉的议定书》。")).toEqual([
      "《关于修改〈中乌投资协定〉的议定书》",
    ]);
  });

  it("is one thing whichever marks it has", () => {
    const ids = ["《中乌“友谊”渠协定》", "《中乌〈友谊〉渠协定》"].map(
      (text) => findNames(text, zhNames)[0]?.entity_id,
    );
    expect(ids).toEqual(["中乌友谊渠协定", "中乌友谊渠协定"]);
  });
});

describe("a name over a line break", () => {
  it.each([
    "落实《中乌投资\n保护协定》。",
    "办好“中国\n文化日”。",
    "建设中乌\n天然气管道。",
    "中国\r\n文化日",
  ])("is never one name: %j", (text) => {
    for (const name of readNames(text)) expect(name.text).not.toMatch(/[\r\n]/u);
  });
});

describe("signs of regular expressions in an alias", () => {
  const aliases = ["C++ (东段)", "A.*B 线", "[甲]厂", "东\\西^路$"];
  const gazetteer = [
    { id: "odd", type: "project" as const, names: { zh: "奇名" }, aliases: { zh: aliases } },
  ];

  it.each(aliases)("stand for themselves: %s", (alias) => {
    const text = `双方将建设${alias}，并继续合作。`;
    expect(findNames(text, zhNames, gazetteer)).toMatchObject([{ text: alias, entity_id: "odd" }]);
  });

  it("match nothing else", () => {
    expect(
      findNames("A到B 线，甲厂", zhNames, gazetteer).map((name) => name.entity_id),
    ).not.toContain("odd");
  });
});
