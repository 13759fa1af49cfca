import type { Series } from "@pledgeline/schema/series";
import { describe, expect, it } from "vitest";
import { checkDraft } from "../../src/ingest/check-draft.ts";

const series: Series = {
  title: "Statements of two countries",
  parties: [
    { code: "CHN", names: { zh: ["中国"] } },
    { code: "MNG", names: { zh: ["蒙古国"] } },
  ],
  tracks: ["head-of-state"],
};

describe("the id of a new series", () => {
  it.each(["chn-mng", "mng-chn", "chn-mng-premiers"])("may be %s", (id) => {
    expect(checkDraft(series, id, "raw/a.txt")).toEqual([]);
  });

  it("is questioned where it does not name the parties", () => {
    expect(checkDraft(series, "chn-mgn", "raw/a.txt")[0]).toMatchObject({
      level: "warning",
      hint: expect.stringContaining("--series chn-mng"),
    });
  });
});
