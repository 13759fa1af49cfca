import { describe, expect, it } from "vitest";
import { findSideClauses } from "../../src/languages/zh/reconcile/find-side-clauses.ts";
import { listItems } from "../../src/languages/zh/reconcile/list-items.ts";
import { followSmall, type SmallCommitment } from "./small-series.ts";

/** Whether one commitment goes on with another of the statement before. */
function isLinked(from: string | SmallCommitment, to: string | SmallCommitment): boolean {
  const make = (one: string | SmallCommitment) => (typeof one === "string" ? { quote: one } : one);
  const { threads } = followSmall(
    { on: "2016-06-22", commitments: [make(from), { quote: "双方将简化签证手续" }] },
    { on: "2018-06-08", commitments: [make(to), { quote: "双方将互设银行分行" }] },
  );
  return threads.length < 4;
}

describe("the object of a commitment", () => {
  it("is one in other words for the same", () => {
    expect(isLinked("双方将加强环境保护合作", "双方愿深化环保领域合作")).toBe(true);
    expect(isLinked("双方将保持高层密切交往", "双方将保持领导人的密切交往")).toBe(true);
  });

  it("is another where only the wide word is shared", () => {
    expect(isLinked("双方将扩大水果贸易", "双方将推动贸易便利化")).toBe(false);
    expect(isLinked("双方将深化农业机械合作", "双方将深化农业保险合作")).toBe(false);
  });

  it("is what the clause binds to, not what it is good for or based on", () => {
    const based = "双方将本着平等互利原则，开展铀矿勘探";
    expect(isLinked(based, "双方将本着平等互利原则，推广节水灌溉")).toBe(false);
    expect(isLinked("双方将互派留学生，增进政治互信", "双方将巩固政治互信")).toBe(false);
  });

  it("is another within another body", () => {
    const within = (body: string) => `双方将加强在${body}框架内的禁毒合作`;
    expect(isLinked(within("上海合作组织"), within("上海合作组织"))).toBe(true);
    expect(isLinked(within("上海合作组织"), within("联合国"))).toBe(false);
  });

  it("is missing from a formula, which is followed under one pillar, nearly word for word", () => {
    const formula = { quote: "双方将进一步加强协调与配合" };
    expect(isLinked(formula, { quote: "双方将加强协调与配合" })).toBe(true);
    expect(isLinked(formula, { ...formula, pillar: "subnational" })).toBe(false);
    expect(isLinked(formula, "双方将深化各领域互利合作")).toBe(false);
  });
});

describe("the parts of a quote", () => {
  it("that only open or close it are told from what it binds to", () => {
    const clauses = (quote: string) =>
      findSideClauses(quote).map(({ start, end }) => quote.slice(start, end));
    expect(clauses("双方认为，应开展联合巡逻，维护边境安宁")).toEqual(["双方认为", "维护边境安宁"]);
    expect(clauses("为便利人员往来，双方将增开航班，以及国际客运班车")).toEqual(["为便利人员往来"]);
    expect(clauses("双方将增开航班")).toEqual([]);
  });

  it("that are items of a list are whole noun phrases; two words joined by «和» are none", () => {
    expect(listItems("双方将加强农作物种植、畜牧养殖、农业机械等领域合作")).toEqual([
      "农作物种植",
      "畜牧养殖",
      "农业机械",
    ]);
    expect(listItems("研究确定水坝的规模和结构")).toEqual([]);
  });
});
