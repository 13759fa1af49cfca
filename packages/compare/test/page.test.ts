import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { finders } from "../src/finders.ts";
import { accuracySections } from "../src/page/accuracy-sections.ts";
import { updatePage } from "../src/page/update-page.ts";
import { goldFolder, pageFile } from "../src/places.ts";
import { readAnnotations } from "../src/read-annotations.ts";
import { runCompare } from "../src/run-compare.ts";

describe("docs/comparison.md", () => {
  it("shows the present figures (if not, run pnpm compare)", () => {
    const page = readFileSync(pageFile, "utf8");
    const sections = accuracySections(finders, readAnnotations(goldFolder));
    expect(updatePage(page, sections)).toEqual({ page, missing: [] });
  }, 30_000);
});

describe("a page", () => {
  const page = "before\n<!-- a -->\nold\n<!-- /a -->\nafter\n";

  it("gets new text between the marks and keeps the rest", () => {
    const updated = updatePage(page, new Map([["a", "new"]])).page;
    expect(updated).toBe("before\n<!-- a -->\n\nnew\n\n<!-- /a -->\nafter\n");
    expect(updatePage(updated, new Map([["a", "new"]])).page).toBe(updated);
  });

  it("names the sections that it has no place for", () => {
    expect(updatePage(page, new Map([["b", "new"]]))).toEqual({ page, missing: ["b"] });
  });
});

describe("pnpm compare", () => {
  it("refuses what it does not understand, and a check that would also measure", () => {
    expect(runCompare(["--fast"]).exitCode).toBe(2);
    expect(runCompare(["--check", "--speed"]).exitCode).toBe(2);
  });
});
