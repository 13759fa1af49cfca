import { describe, expect, it } from "vitest";
import { loadRules } from "../../src/text/load-rules.ts";
import { ExampleFile } from "../examples/example-file.ts";
import { readText } from "../small-statement.ts";
import { readMarks } from "./marked-text.ts";

for (const topic of ["cues", "verbs", "parties", "pillars"]) {
  describe(`rules/zh/${topic}.examples.yml`, () => {
    const { examples } = loadRules(`zh/${topic}.examples.yml`, ExampleFile);
    for (const { value, wordings } of examples) {
      it.each(wordings)(
        `${value === null ? "binds nobody" : Object.values(value).join(", ")}: %s`,
        (wording) => {
          const { text, quote } = readMarks(wording);
          const { commitments } = readText(text);
          if (value === null) {
            expect(commitments.map((row) => row.quote)).toEqual([]);
            return;
          }
          expect(commitments.map((row) => row.quote)).toContain(quote);
          expect(commitments.find((row) => row.quote === quote)).toMatchObject(value);
        },
      );
    }
  });
}
