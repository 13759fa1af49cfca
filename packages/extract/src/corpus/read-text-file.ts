import { readFile } from "node:fs/promises";
import type { Issue } from "@pledgeline/schema/issue";
import type { Result } from "../result.ts";

/**
 * Reads a file of the corpus: UTF-8 without NUL, or an issue.
 * @param file its name in issues: the path from the corpus folder
 */
export async function readTextFile(path: string, file: string): Promise<Result<string>> {
  const refuse = (code: string, message: string, hint: string): Result<string> => {
    const issue: Issue = { level: "error", code, file, place: null, message, hint };
    return { value: null, issues: [issue] };
  };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return refuse(
      "unreadable-file",
      `The file cannot be read (${code}).`,
      "Check that it is a file and that you may read it.",
    );
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return refuse(
      "binary-file",
      `A NUL stands at byte ${nul}: this is not plain text.`,
      "Save the file as UTF-8 text without control characters.",
    );
  try {
    return { value: new TextDecoder("utf-8", { fatal: true }).decode(bytes), issues: [] };
  } catch {
    return refuse(
      "not-utf-8",
      "The file is not UTF-8.",
      "Save it as UTF-8, or take it in again with `pnpm ingest`.",
    );
  }
}
