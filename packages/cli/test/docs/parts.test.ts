import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { putPart } from "../../src/docs/generated-parts.ts";
import { parts } from "../../src/docs/parts.ts";

describe("the made parts of the documentation", () => {
  it.each(parts)("$page is current", async ({ page, make }) => {
    const stored = readFileSync(new URL(`../../../../${page}`, import.meta.url), "utf8");
    expect(putPart(stored, await make())).toBe(stored);
  });

  it("does not touch a page without marks", () => {
    expect(putPart("# A page", "part")).toBeNull();
  });
});
