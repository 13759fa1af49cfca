import { renderReport } from "@pledgeline/report/render-report";
import type { Evaluation } from "@pledgeline/schema/evaluation";
import { describe, expect, it } from "vitest";
import { smallDataset } from "../../extract/test/validate/small-dataset.ts";

const evaluation: Evaluation = {
  annotated_documents: ["alf-bet-2001-05-01"],
  documents_found: 1,
  documents_wanted: 1,
  upper_bound: true,
  measures: [
    {
      kind: "found",
      stage: "commitments",
      measure: "found",
      right: 3,
      found: 4,
      wanted: 5,
      precision: 75,
      recall: 60,
      f1: 66.7,
    },
    { kind: "share", stage: "commitments", measure: "type", count: 2, of: 3, percent: 66.7 },
  ],
  confusions: [],
};

describe("the figures in the report", () => {
  it("stand in the section on trust, with the documents that they are about", () => {
    const report = renderReport(smallDataset, { evaluation });
    const trust = report.slice(report.indexOf("## How far to trust this"));
    expect(trust).toContain(
      "Annotated by hand: 1 document: [2001-05-01](../corpus/alf-bet/2001-05-01.zh.md)",
    );
    expect(trust).toContain(
      "| commitments | found | 75.0 | 60.0 | 66.7 |  | 3 of 5, 4 found |\n" +
        "| commitments | type |  |  |  | 66.7 | 2 of 3 |",
    );
    expect(trust).toMatch(/for an upper\s+bound/);
  });

  it("are no upper bound where no rule was written on the documents", () => {
    const report = renderReport(smallDataset, {
      evaluation: { ...evaluation, upper_bound: false },
    });
    expect(report).not.toMatch(/upper\s+bound/);
  });

  it("are left out where nothing is annotated", () => {
    const none = renderReport(smallDataset, {
      evaluation: { ...evaluation, annotated_documents: [] },
    });
    expect(none).toBe(renderReport(smallDataset));
  });
});
