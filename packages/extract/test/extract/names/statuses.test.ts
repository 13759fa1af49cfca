import { describe, expect, it } from "vitest";
import { runExamples } from "../../examples/run-examples.ts";
import { readNames } from "./read-names.ts";

runExamples("zh/names-status.examples.yml", (text, { commitment }) =>
  readNames(text, commitment === true).filter(({ name_type }) => name_type === "agreement"),
);

function statusesOf(text: string) {
  return readNames(text).map(({ status }) => status);
}

describe("what is said of several agreements", () => {
  it("holds for all that one verb governs", () => {
    expect(statusesOf("双方将落实《甲地协定》和2009年3月5日签订的《乙地协定》")).toEqual([
      "to-be-carried-out",
      "to-be-carried-out",
    ]);
  });

  it("goes no farther than the clause, and the next verb", () => {
    expect(statusesOf("双方将落实《甲地协定》，依据《乙地协定》商签《丙地协定》")).toEqual([
      "to-be-carried-out",
      null,
      "to-be-signed",
    ]);
  });

  it("is not read from words inside a name", () => {
    expect(statusesOf("双方欢迎《甲地规划落实措施计划》和《乙地协定》")).toEqual([null, null]);
  });

  it("is said of agreements alone", () => {
    expect(statusesOf("双方将落实“一带一路”倡议")).toEqual([null]);
  });
});
