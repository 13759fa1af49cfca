import { validateDataset } from "@pledgeline/extract/validate/validate-dataset";
import type { Dataset } from "@pledgeline/schema/tables";
import { describe, expect, it } from "vitest";
import { smallDataset, withRow } from "./small-dataset.ts";

/** Where and why a dataset is refused, a line each. */
const faults = (dataset: Dataset) =>
  validateDataset(dataset).map(({ code, file, place }) => `${code} ${file} ${place}`);

describe("a dataset", () => {
  it("passes where every row is valid and fits the others", () => {
    expect(validateDataset(smallDataset)).toEqual([]);
  });

  it("names the column whose value is not allowed", () => {
    expect(faults(withRow("commitments", 1, { signed_on: "2001-02-30" }))).toEqual([
      "row-not-valid commitments.json alf-bet-2001-05-01.p2.2 signed_on",
    ]);
  });

  it("names a row without a key by its number", () => {
    expect(faults(withRow("entities", 0, { entity_id: "" }))).toEqual([
      "row-not-valid entities.json row 1 entity_id",
    ]);
  });

  it("holds no row twice", () => {
    const twice = {
      ...smallDataset,
      mentions: [...smallDataset.mentions, ...smallDataset.mentions],
    };
    expect(faults(twice)).toEqual(["key-not-unique mentions.json alf-bet-2001-05-01.p2.n1"]);
  });

  it.each([
    ["commitments", 1, { names: ["south-railway"] }, "alf-bet-2001-05-01.p2.2 names"],
    ["commitments", 0, { also_thread_ids: ["x.p1.1"] }, "alf-bet-2001-05-01.p2.1 also_thread_ids"],
    ["mentions", 0, { commitment_id: "x.p1.1" }, "alf-bet-2001-05-01.p2.n1 commitment_id"],
    [
      "changes",
      3,
      { from_commitment_id: "x.p1.1" },
      "alf-bet-2001-05-01.p2.2@2003-05-02 from_commitment_id",
    ],
    [
      "threads",
      2,
      { outcome_document_id: "alf-bet-2009-01-01" },
      "alf-bet-2003-05-02.p2.1 outcome_document_id",
    ],
    ["documents", 0, { translation_of: "alf-bet-2009-01-01" }, "alf-bet-2001-05-01 translation_of"],
  ] as const)("points to rows that exist: %s row %i", (table, index, change, place) => {
    expect(faults(withRow(table, index, change))).toEqual([`id-not-found ${table}.json ${place}`]);
  });

  it("quotes what stands at its offsets", () => {
    expect(faults(withRow("commitments", 1, { quote: "双方愿修建南方铁路" }))).toEqual([
      "quote-not-in-text commitments.json alf-bet-2001-05-01.p2.2 quote",
    ]);
    expect(faults(withRow("mentions", 0, { text: "南方铁路" }))).toEqual([
      "quote-not-in-text mentions.json alf-bet-2001-05-01.p2.n1 text",
    ]);
  });

  it("gives a stretch of text to one commitment only", () => {
    const { text } = smallDataset.documents[0] ?? { text: "" };
    const start = text.indexOf("双方愿修建") - 1;
    const quote = text.slice(start - 1, start + 10);
    expect(
      faults(withRow("commitments", 1, { start: start - 1, end: start + 10, quote })),
    ).toContain("commitments-overlap commitments.json alf-bet-2001-05-01.p2.2");
  });

  it("puts a mention inside the commitment that it names", () => {
    expect(faults(withRow("mentions", 0, { commitment_id: "alf-bet-2001-05-01.p2.1" }))).toEqual([
      "mention-outside-commitment mentions.json alf-bet-2001-05-01.p2.n1 commitment_id",
    ]);
  });

  it("counts its commitments and characters right", () => {
    expect(faults(withRow("documents", 1, { commitments: 7, characters: 1 }))).toEqual([
      "count-wrong documents.json alf-bet-2003-05-02 characters",
      "count-wrong documents.json alf-bet-2003-05-02 commitments",
    ]);
  });

  it("gives a thread the history of its commitments", () => {
    expect(faults(withRow("threads", 2, { history: ["new", "changed"] }))).toEqual([
      "thread-not-its-commitments threads.json alf-bet-2003-05-02.p2.1 history",
    ]);
  });

  it.each(["documents", "commitments", "threads", "changes"] as const)(
    "has its %s sorted by document date, then position",
    (table) => {
      const turned = { ...smallDataset, [table]: [...smallDataset[table]].reverse() };
      expect(faults(turned).map((fault) => fault.split(" ", 2).join(" "))).toContain(
        `rows-not-sorted ${table}.json`,
      );
    },
  );
});
