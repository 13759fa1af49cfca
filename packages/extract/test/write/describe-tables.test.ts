import { formatTables } from "@pledgeline/extract/write/format-tables";
import { expect, it } from "vitest";
import { z } from "zod";
import { smallDataset } from "../validate/small-dataset.ts";

const files = formatTables(smallDataset);
const json = (name: string): unknown => JSON.parse(files.get(name) ?? "");
const Package = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      schema: z.object({
        fields: z.array(z.looseObject({ name: z.string() })),
        primaryKey: z.array(z.string()),
        foreignKeys: z.array(z.unknown()),
      }),
    }),
  ),
});
const { resources } = Package.parse(json("datapackage.json"));
const schemaOf = (table: string) => resources.find(({ name }) => name === table)?.schema;
const field = (table: string, name: string) =>
  schemaOf(table)?.fields.find((field) => field.name === name);

it("describes the columns of every CSV file in their order", () => {
  for (const { path, schema } of resources) {
    const header = files
      .get(path)
      ?.replace(/^\uFEFF/, "")
      .split("\n")[0];
    expect(schema.fields.map(({ name }) => name).join(",")).toBe(header);
  }
  expect(resources).toHaveLength(6);
});

it("tells the type of a column, its code list and whether a cell may be empty", () => {
  expect(field("commitments", "strength")).toMatchObject({
    constraints: { required: true, enum: ["firm", "intent", "support", "explore"] },
  });
  expect(field("commitments", "deadline_on")).toMatchObject({
    type: "date",
    constraints: { required: false },
  });
  expect(field("commitments", "paragraph")).toMatchObject({ type: "integer" });
  expect(field("mentions", "value")).toMatchObject({ type: "number" });
  expect(field("mentions", "anchored")).toMatchObject({ type: "boolean" });
  expect(field("commitments", "actor")).toMatchObject({ type: "string" });
  expect(field("commitments", "reviewed")).toMatchObject({ type: "string" });
  expect(field("documents", "parties")).toMatchObject({ type: "list", delimiter: "; " });
});

it("tells the keys of a table and where its ids lead", () => {
  expect(schemaOf("mentions")).toMatchObject({
    primaryKey: ["mention_id"],
    foreignKeys: [
      { fields: ["document_id"], reference: { resource: "documents", fields: ["document_id"] } },
      { fields: ["commitment_id"], reference: { resource: "commitments" } },
      { fields: ["entity_id"], reference: { resource: "entities" } },
    ],
  });
});

it("describes the rows of every JSON file", () => {
  expect(json("schema/threads.schema.json")).toMatchObject({
    title: "threads",
    type: "array",
    items: { additionalProperties: false, properties: { occurrences: { type: "integer" } } },
  });
});
