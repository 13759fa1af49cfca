import type { Issue } from "@pledgeline/schema/issue";
import type { Result } from "../result.ts";
import { findBadByte } from "./find-bad-byte.ts";
import { decode, type Encoding, guessEncoding, isBrokenUtf8, readMark } from "./guess-encoding.ts";
import { nameBinary } from "./name-binary.ts";

/** The characters of a file, and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\x00-\x08\x0e-\x1f\x7f]/;
const saveAs = "Save it as plain text in UTF-8, and ingest that.";

/**
 * Reads bytes as text: UTF-8, GB18030 or UTF-16, with or without a byte order mark.
 * @param file its name in issues
 */
export function decodeBytes(bytes: Uint8Array, file: string): Result<DecodedText> {
  const refuse = (code: string, offset: number | null, message: string, hint: string) => {
    const place = offset === null ? null : `byte ${offset}`;
    const issue: Issue = { level: "error", code, file, place, message, hint };
    return { value: null, issues: [issue] };
  };
  if (bytes.length === 0)
    return refuse("empty-file", null, "The file is empty.", "Give a file with the text in it.");
  const binary = nameBinary(bytes);
  if (binary) return refuse("binary-file", 0, `The file is ${binary}, not text.`, saveAs);
  const encoding = readMark(bytes) ?? guessEncoding(bytes);
  if (!encoding) {
    const nul = bytes.indexOf(0);
    if (nul >= 0)
      return refuse("binary-file", nul, "The file holds a NUL: it is not text.", saveAs);
    const gb = findBadByte(bytes, "gb18030");
    const utf8 = isBrokenUtf8(bytes) || gb >= bytes.length;
    const offset = utf8 ? findBadByte(bytes, "utf-8") : gb;
    const message = "From here on the file is neither UTF-8 nor GB18030 nor UTF-16.";
    return refuse("undecodable", offset, message, saveAs);
  }
  const text = decode(bytes.subarray(encoding.mark), encoding.name);
  if (text === null) {
    const offset = encoding.mark + findBadByte(bytes.subarray(encoding.mark), encoding.name);
    const message = `The file begins as ${encoding.name}, but is not from here on.`;
    return refuse("undecodable", offset, message, saveAs);
  }
  const at = text.search(control);
  if (at >= 0) {
    const code = text.charCodeAt(at).toString(16).padStart(4, "0").toUpperCase();
    const message = `A control character (U+${code}) stands in the text.`;
    return refuse("control-character", byteOf(bytes, text, at, encoding), message, saveAs);
  }
  if (text.trim() === "")
    return refuse(
      "empty-file",
      null,
      "The file holds nothing but blanks.",
      "Give a file with the text in it.",
    );
  return { value: { text, encoding: encoding.name }, issues: [] };
}

/** Offset of the byte of a control character: in UTF-8 and GB18030 no other character has it. */
function byteOf(bytes: Uint8Array, text: string, at: number, { name, mark }: Encoding): number {
  return name.startsWith("utf-16") ? mark + 2 * at : bytes.indexOf(text.charCodeAt(at));
}
