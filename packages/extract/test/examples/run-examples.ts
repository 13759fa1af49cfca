import { describe, expect, it } from "vitest";
import { loadRules } from "../../src/text/load-rules.ts";
import { ExampleFile, type ExampleGroup } from "./example-file.ts";

/** Something found in a wording: its place, and the columns that examples may ask for. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

type Context = Readonly<Record<string, string | number | boolean | null>>;

/** Finds all there is in a wording, read against the context of the example. */
export type FindAll = (text: string, context: Context) => readonly Found[];

const START = "«";
const END = "»";

/** Takes the marks out of a wording. */
function unmark(wording: string) {
  const text = wording.replace(START, "").replace(END, "");
  const start = wording.indexOf(START);
  return start < 0
    ? { text, start: 0, end: text.length }
    : { text, start, end: wording.indexOf(END) - 1 };
}

function checkWording(wording: string, group: ExampleGroup, found: readonly Found[]): void {
  const { text, start, end } = unmark(wording);
  const spans = found.map((one) => text.slice(one.start, one.end));
  if (group.value === null) {
    expect(spans).toEqual([]);
    return;
  }
  expect(spans).toEqual([text.slice(start, end)]);
  expect(found[0]).toMatchObject({ ...group.value, start, end });
}

/**
 * Tests every wording of an example file: what is wanted must be found at its very place, once, and
 * nothing beside it.
 * @param path below the package's `rules` folder
 */
export function runExamples(path: string, findAll: FindAll): void {
  const file = loadRules(path, ExampleFile);
  describe(path, () => {
    for (const group of file.examples) {
      const wanted = group.value === null ? "nothing" : Object.values(group.value).join(" ");
      const context = { ...file.context, ...group.context };
      const test = group.pending === undefined ? it : it.fails;
      test.each(group.wordings)(`gives ${wanted}: %s`, (wording) => {
        checkWording(wording, group, findAll(unmark(wording).text, context));
      });
    }
  });
}
