import { describe, expect, it } from "vitest";
import { z } from "zod";
import { loadRules } from "../../src/text/load-rules.ts";
import { readText } from "../small-statement.ts";

const Cuts = z.strictObject({ cuts: z.array(z.string().min(1)).min(1) });
const Sections = z.strictObject({
  examples: z.array(
    z.strictObject({
      text: z.string().min(1),
      section: z.string().nullable(),
      quote: z.string().nullable().optional(),
      only: z.literal(true).optional(),
    }),
  ),
});

const closing = /[，。；：！？,;.]$/;

describe.each(["clauses", "punctuation"])(
  "rules/zh/%s.examples.yml: where commitments end",
  (topic) => {
    it.each(loadRules(`zh/${topic}.examples.yml`, Cuts).cuts)("%s", (cut) => {
      const wanted = cut
        .replace(/⟨[^⟩]*⟩/g, "|")
        .split("|")
        .map((part) => part.replace(closing, ""))
        .filter((part) => part !== "");
      const { commitments } = readText(cut.replace(/[|⟨⟩]/g, ""));
      expect(commitments.map((row) => row.quote)).toEqual(wanted);
    });
  },
);

describe("rules/zh/sections.examples.yml: under which heading a commitment stands", () => {
  const { examples } = loadRules("zh/sections.examples.yml", Sections);
  it.each(examples)("$text", ({ text, section, quote = "双方将扩大贸易", only }) => {
    const { commitments } = readText(text);
    if (only) expect(commitments.map((row) => row.quote)).toEqual([quote]);
    if (quote === null) expect(commitments.every((row) => row.section === section)).toBe(true);
    else expect(commitments.find((row) => row.quote === quote)?.section).toBe(section);
  });
});
