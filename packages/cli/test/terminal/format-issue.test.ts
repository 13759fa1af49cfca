import type { Issue } from "@pledgeline/schema/issue";
import { expect, it } from "vitest";
import { formatIssue } from "../../src/terminal/format-issue.ts";

const issue: Issue = {
  level: "error",
  code: "no-date",
  file: "alf-bet/2001-05-01.zh.md",
  place: "3",
  message: "no signing date",
  hint: "add signed_on",
};

it("names level, file, place, what is wrong and what to do on one line", () => {
  expect(formatIssue(issue)).toBe(
    "error alf-bet/2001-05-01.zh.md:3 no signing date — add signed_on",
  );
  expect(formatIssue({ ...issue, place: null })).toMatch(/^error alf-bet\/2001-05-01\.zh\.md no/);
});

it.each([
  ["colours", "\u001B[31mred\u001B[0m", "red"],
  ["a window title", "\u001B]0;title\u0007after", "after"],
  ["a cleared screen", "\u001B[2J\u001B[Hhere", "here"],
  ["a line that writes over another", "good\r\nbad\bx", "good badx"],
  ["writing turned about", "a\u202Eb", "ab"],
  ["the one-byte escape", "a\u009B31mb", "ab"],
])("does not pass %s on to the terminal", (_what, message, shown) => {
  expect(formatIssue({ ...issue, message })).toBe(
    `error alf-bet/2001-05-01.zh.md:3 ${shown} — add signed_on`,
  );
});
