import { expect, it } from "vitest";
import type { Finding } from "../src/finder.ts";
import { joinModels } from "../src/finders/join-models.ts";
import { judge } from "../src/judge.ts";
import { madeUpTable } from "../src/tables/made-up-table.ts";
import { misreadTable } from "../src/tables/misread-table.ts";
import { showReading } from "../src/tables/show-reading.ts";
import { documentWith, fakeFinder, year } from "./sample.ts";

const wrong: Finding = { start: 5, end: 9, readings: ["2017-01-01/2017-12-31"] };

it("shows days, lengths, recurrences and amounts as a person would write them", () => {
  expect(
    ["2018-03-05/2018-03-05", "../2018-12-31", "P5Y", "R/P2Y", "5 t/a"].map(showReading),
  ).toEqual(["2018-03-05", ".. to 2018-12-31", "P5Y", "every P2Y", "5 t/a"]);
});

it("lists what one finder misreads beside what the others make of it", () => {
  const document = documentWith([year]);
  const finders = [
    fakeFinder({ ...wrong, readings: year.readings }),
    fakeFinder(wrong),
    fakeFinder(),
  ];
  const outcomes = finders.flatMap((finder) => judge(finder, document) ?? []);
  expect(misreadTable(finders, outcomes).split("\n").slice(2)).toEqual([
    "| 2018年 | 2018-01-01 to 2018-12-31 | right | 字字字字: 2017-01-01 to 2017-12-31 | not found |",
  ]);
});

it("leaves out what is right or not found by all", () => {
  const finder = fakeFinder();
  const outcome = judge(finder, documentWith([year]));
  expect(misreadTable([finder], outcome ? [outcome] : []).split("\n")).toHaveLength(2);
});

it("counts what is made up by its words", () => {
  const finder = fakeFinder({ ...wrong, start: 20, end: 21 }, { ...wrong, start: 22, end: 23 });
  const outcome = judge(finder, documentWith([year]));
  expect(
    madeUpTable(outcome ? [outcome] : [])
      .split("\n")
      .slice(2),
  ).toEqual(["| fake | 字字字字**字**字字字字 | 2017-01-01 to 2017-12-31 | 2 |"]);
});

it("joins what several models say of one place, and drops what stands inside a longer answer", () => {
  const joined = joinModels([
    { start: 0, end: 3, readings: ["5 USD"] },
    { start: 0, end: 1, readings: ["5 count"] },
    { start: 0, end: 3, readings: ["5 t"] },
  ]);
  expect(joined).toEqual([{ start: 0, end: 3, readings: ["5 USD", "5 t"] }]);
});
