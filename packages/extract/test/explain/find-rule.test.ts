import { describe, expect, it } from "vitest";
import { findRule } from "../../src/explain/find-rule.ts";
import { suggestIds } from "../../src/explain/suggest-ids.ts";

describe("the place of a rule", () => {
  it("is the line of the word in its list", () => {
    expect(findRule("zh", ["intent"], "愿意")).toMatch(
      /^packages\/extract\/rules\/zh\/cues\.yml:\d+$/,
    );
    expect(findRule("zh", ["intent"], "愿意")).not.toBe(findRule("zh", ["intent"], ""));
  });

  it("is found below the heading, not where another list has the name", () => {
    expect(findRule("zh", ["rules", "year"], "")).not.toBe(findRule("zh", ["words", "year"], ""));
    expect(findRule("zh", ["rules", "money"], "")).toContain("quantities.yml");
  });

  it("takes a hyphen for an underscore", () => {
    expect(findRule("zh", ["resolved-study"], "")).toContain("cues.yml");
  });

  it("is none for a list that no file has", () => {
    expect(findRule("zh", ["nonsense"], "愿")).toBeNull();
  });
});

describe("ids near to one that is not there", () => {
  const known = ["chn-mng-2016-05-04.p1.1", "chn-mng-2016-05-04.p12.1", "chn-mng-2019-05-04.p1.1"];

  it("come nearest first, so many of them", () => {
    expect(suggestIds("chn-mng-2016-05-04.p1.2", known, 2)).toEqual([known[0], known[1]]);
  });

  it("are found for an id of any length in bounded time", () => {
    expect(suggestIds("9".repeat(1_000_000), known)).toHaveLength(3);
    expect(suggestIds("", known)).toHaveLength(3);
  });
});
