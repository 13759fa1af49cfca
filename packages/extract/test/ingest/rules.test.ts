import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { loadIngestContext } from "../../src/ingest/context.ts";
import { findTracks } from "../../src/ingest/find-offices.ts";
import { isTitle } from "../../src/ingest/is-title.ts";
import { readKind } from "../../src/ingest/read-kind.ts";
import { IngestRules } from "../../src/ingest/rules.ts";
import { readSignOff } from "../../src/ingest/signature-patterns.ts";

const context = loadIngestContext("zh");
const Group = z.array(z.strictObject({ value: z.unknown(), wordings: z.array(z.string()).min(1) }));
const Examples = z.strictObject({
  sign_offs: Group,
  titles: Group,
  countries: Group,
  tracks: Group,
});
const file = new URL("../../rules/zh/ingest.examples.yml", import.meta.url);
const examples = Examples.parse(parse(readFileSync(file, "utf8")));

const orNull = <T>(list: readonly T[]) => (list.length > 0 ? list : null);
const readers: Record<keyof typeof examples, (line: string) => unknown> = {
  sign_offs: (line) => readSignOff(line, context),
  titles: (line) => (isTitle(line, context) ? readKind(line, context) : null),
  countries: (line) => orNull(context.findCountries(line).map((c) => c.code)),
  tracks: (line) => orNull(findTracks(line, context)),
};

describe.each(z.array(Examples.keyof()).parse(Object.keys(examples)))("examples of %s", (name) => {
  for (const { value, wordings } of examples[name])
    it.each(wordings)(`give ${JSON.stringify(value)}: %s`, (wording) => {
      expect(readers[name](wording)).toEqual(value);
    });
});

it("refuses rules without words", () => {
  expect(IngestRules.safeParse({}).success).toBe(false);
});
