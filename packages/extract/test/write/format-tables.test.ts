import { formatTables } from "@pledgeline/extract/write/format-tables";
import { expect, it } from "vitest";
import { smallDataset, withRow } from "../validate/small-dataset.ts";

const file = (name: string, dataset = smallDataset) => formatTables(dataset).get(name) ?? "";
/** A line of a CSV file, without its byte order mark. */
const line = (name: string, index: number, dataset = smallDataset) =>
  file(name, dataset)
    .replace(/^\uFEFF/, "")
    .split("\n")[index];

it("writes every table twice, for spreadsheets and for programs, and describes both", () => {
  const names = ["documents", "commitments", "mentions", "threads", "changes", "entities"];
  expect([...formatTables(smallDataset).keys()]).toEqual([
    ...names.flatMap((name) => [`${name}.csv`, `${name}.json`]),
    "datapackage.json",
    ...names.map((name) => `schema/${name}.schema.json`),
  ]);
});

it("opens in Excel with Chinese letters: byte order mark, one header, LF", () => {
  const csv = file("entities.csv");
  expect(csv.startsWith("\uFEFFentity_id,type,name,name_en,")).toBe(true);
  expect(csv.match(/\uFEFF/g)).toHaveLength(1);
  expect(csv).not.toContain("\r");
  expect(csv.endsWith("\n")).toBe(true);
});

it("joins lists, leaves null empty, and writes numbers, dates and booleans as they are", () => {
  expect(line("documents.csv", 1)).toBe(
    "alf-bet-2001-05-01,alf-bet,zh,,joint-statement,head-of-state,阿尔国和贝塔国联合声明," +
      "2001-05-01,阿尔城,,ALF; BET,甲; 乙,raw/summits.txt sha256:00,43,2",
  );
  expect(line("commitments.csv", 1)).toContain(",2005-12-31,30亿美元,3000000000,USD,,愿,false");
  const loss = withRow("commitments", 0, { quantity_value: -5 });
  expect(line("commitments.csv", 1, loss)).toContain(",-5,USD,");
});

it("keeps the long text of a document out of the spreadsheet", () => {
  expect(line("documents.csv", 0)).not.toContain("text");
  expect(file("documents.json")).toContain('"text":"双方声明如下：\\n双方决定');
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1", "＋1", "－1", "＠x"])(
  "does not let the cell %j run as a formula",
  (label) => {
    expect(line("threads.csv", 1, withRow("threads", 0, { label }))).toContain(`,'${label},`);
  },
);

it("quotes commas, quotes and line ends so that a cell stays one cell", () => {
  const csv = file("threads.csv", withRow("threads", 0, { label: 'a, "b"\r\nc' }));
  expect(csv).toContain(',"a, ""b""\r\nc",');
});

it("cuts what is longer than a spreadsheet's cell holds, between characters", () => {
  const label = `x${"😀".repeat(20_000)}`;
  const cell = line("threads.csv", 1, withRow("threads", 0, { label }))?.split(",")[2] ?? "";
  expect(cell.length).toBeLessThanOrEqual(32_767);
  expect(cell).toMatch(/^x(?:😀)+… \[cut\]$/u);
});

it("writes JSON with one record a line, its fields in the order of the schema", () => {
  const lines = file("entities.json").split("\n");
  expect(lines[0]).toBe("[");
  expect(lines[1]).toMatch(/^\{"entity_id":"north-railway","type":"project","name":"北方铁路",/);
  expect(lines.slice(2)).toEqual(["]", ""]);
  expect(JSON.parse(file("commitments.json"))).toEqual(smallDataset.commitments);
});

it("writes a table without rows as a header and as an empty array", () => {
  const empty = { ...smallDataset, entities: [] };
  expect(file("entities.csv", empty).split("\n")).toHaveLength(2);
  expect(JSON.parse(file("entities.json", empty))).toEqual([]);
});
