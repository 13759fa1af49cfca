import type { Issue } from "@pledgeline/schema/issue";

/** An error in a file of the annotations. */
export function goldIssue(file: string, place: string | null, message: string): Issue {
  const hint = "correct the file; the README beside it says what it holds";
  return { level: "error", code: "gold-not-valid", file, place, message, hint };
}
