import { createHash } from "node:crypto";
import type { Result } from "../result.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { isHtml, readHtml } from "./read-html.ts";

/** A file's text, and how to know the file again. */
export interface Source {
  readonly text: string;
  /** How the bytes were read: utf-8, gb18030; `utf-8, html` for a web page. */
  readonly readAs: string;
  /** Of the file's bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** Reads the bytes of a dump, a document or a saved web page. `file` is its name in issues. */
export function readSource(bytes: Uint8Array, file: string): Result<Source> {
  const decoded = decodeBytes(bytes, file);
  if (!decoded.value) return { value: null, issues: decoded.issues };
  const { text, encoding } = decoded.value;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (!isHtml(file, text)) return { value: { text, readAs: encoding, sha256 }, issues: [] };
  const page = readHtml(text);
  if (page !== null && page.trim() !== "")
    return { value: { text: page, readAs: `${encoding}, html`, sha256 }, issues: [] };
  const message = "The web page holds no text that can be read.";
  const hint = "Save the page again once its text shows, or save its text as a .txt file.";
  return {
    value: null,
    issues: [{ level: "error", code: "empty-page", file, place: null, message, hint }],
  };
}
