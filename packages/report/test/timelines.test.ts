import { renderReport } from "@pledgeline/report/render-report";
import { sentenceAround } from "@pledgeline/report/timelines/sentence-around";
import { describe, expect, it } from "vitest";
import { smallDataset, withRow } from "../../extract/test/validate/small-dataset.ts";

function timelineOf(heading: string, text: string): string {
  const from = text.indexOf(heading);
  const after = from < 0 ? "" : text.slice(from + heading.length);
  const next = after.search(/\n#{1,4} /);
  return next < 0 ? after : after.slice(0, next);
}

describe("the timeline of a project", () => {
  const timeline = timelineOf("#### 北方铁路 (Northern Railway)", renderReport(smallDataset));
  const rows = timeline
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2);

  it("says what it is, and how often it is named", () => {
    expect(timeline).toContain("railway · in 2 documents and 1 commitment · `north-railway`");
  });

  it("has a row for each document that speaks of it, linked to its words", () => {
    expect(rows).toHaveLength(smallDataset.mentions.length);
    expect(rows[0]).toMatch(
      /^\| \[2001-05-01\]\(.*\) \| .*北方铁路 \[p\d\.\d\]\(.*\) \| \w+, new \|/,
    );
  });

  it("shows the sentence where no commitment holds the name", () => {
    const loose = withRow("mentions", 0, { commitment_id: null });
    const text = timelineOf("#### 北方铁路", renderReport(loose));
    expect(text).toMatch(/北方铁路.* \[place\]\(.*\) \| no commitment \|/);
  });

  it("is left out where one document alone names the thing", () => {
    const once = withRow("entities", 0, { documents: 1 });
    expect(renderReport(once)).not.toContain("through the documents\n\nWhat was said");
  });

  it("says what becomes of an agreement", () => {
    const agreement = withRow("entities", 0, {
      type: "agreement",
      kind: null,
      signed_on: "2001-04-01",
    });
    const dataset = {
      ...agreement,
      mentions: agreement.mentions.map((row) => ({ ...row, status: "to-be-signed" as const })),
    };
    const text = timelineOf("#### 北方铁路", renderReport(dataset));
    expect(text).toContain("signed on 2001-04-01");
    expect(text).toMatch(/\| to be signed \|/);
  });
});

describe("the sentence around a place", () => {
  const text = "甲项目已建成。双方将建设乙项目；愿办丙。\n丁项目。";

  it.each([
    ["甲", "甲项目已建成。"],
    ["乙", "双方将建设乙项目；愿办丙。"],
    ["丁", "丁项目。"],
  ])("is that of %s", (name, sentence) => {
    const { start, end } = sentenceAround(text, text.indexOf(name), "zh");
    expect(text.slice(start, end)).toBe(sentence);
  });

  it("is empty for an empty line", () => {
    expect(sentenceAround("\n", 0, "zh")).toEqual({ start: 0, end: 0 });
  });
});
