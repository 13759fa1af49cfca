import { describe, expect, it } from "vitest";
import { compilePatterns } from "../../../src/extract/patterns/compile-patterns.ts";
import { firstCharacters } from "../../../src/extract/patterns/first-characters.ts";

const firsts = (source: string) => [...firstCharacters(source)].sort().join("");

describe("first characters of a pattern", () => {
  it.each([
    ["年内", "年"],
    ["(?:年|月)底", "年月"],
    ["a?b?c", "abc"],
    ["a{0,2}b", "ab"],
    ["a{1,2}b", "a"],
    ["[a-c-]x", "-abc"],
    ["(?<!第[一)]|x)一", "一"],
    ["(?=[12])(?:\\.|b)", ".b"],
    ["[\\u4e00\\]]", "]一"],
    ["(a|(b?)c)d|e", "abce"],
  ])("%s can start with any of %s", (source, wanted) => {
    expect(firsts(source)).toBe(wanted);
  });

  it.each(["a?", "(?=a)", "[^a]b", "\\d"])("refuses %s, which could start anywhere", (source) => {
    expect(() => firstCharacters(source)).toThrow();
  });
});

describe("a scanner made of rules", () => {
  const words = { digit: "[0-9]", unit: ["km", "k"], joint: "{digit}-" };

  it("names the parts of a match, the second of a kind by number", () => {
    const scan = compilePatterns({ range: { pattern: "{digit}-{digit}{unit}" } }, words, {});
    expect(scan("x 3-5km")).toEqual([
      {
        name: "range",
        rule: { pattern: "{digit}-{digit}{unit}" },
        start: 2,
        end: 7,
        parts: { digit: "3", digit2: "5", unit: "km" },
      },
    ]);
  });

  it("takes the first rule that matches, and goes on after its match", () => {
    const rules = { long: { pattern: "{digit}{unit}" }, short: { pattern: "{digit}" } };
    const found = compilePatterns(rules, words, {})("12k3");
    expect(found.map(({ name, start, end }) => [name, start, end])).toEqual([
      ["short", 0, 1],
      ["long", 1, 3],
      ["short", 3, 4],
    ]);
  });

  it("lets a space stand where the pattern has one", () => {
    const scan = compilePatterns({ month: { pattern: "{digit} 月" } }, words, {});
    expect(["3月", "3 月", "3　月", "3  月"].map((text) => scan(text).length)).toEqual([
      1, 1, 1, 0,
    ]);
  });

  it("refuses words that are not there, that stand for themselves, and groups without a name", () => {
    expect(() => compilePatterns({ a: { pattern: "{none}" } }, words, {})).toThrow("none");
    expect(() => compilePatterns({ a: { pattern: "{x}" } }, { x: "{x}1" }, {})).toThrow("x");
    expect(() => compilePatterns({ a: { pattern: "(a)" } }, words, {})).toThrow("(?:…)");
  });
});
