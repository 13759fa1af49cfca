import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/ingest/decode-bytes.ts";

const text = "中国和蒙古国联合宣言\n双方将加强合作。";
const utf8 = Buffer.from(text);
const utf16le = Buffer.from(text, "utf16le");
const utf16be = Buffer.from(utf16le).swap16();
// 中国和蒙古国联合宣言。
const gb18030 = Buffer.from("d6d0b9fabacdc3c9b9c5b9fac1aabacfd0fbd1d4a1a3", "hex");
const join = (...parts: (Buffer | number[])[]) => Buffer.concat(parts.map((p) => Buffer.from(p)));

describe("bytes that are text", () => {
  it.each([
    ["UTF-8", utf8, "utf-8"],
    ["UTF-8 with a mark", join([0xef, 0xbb, 0xbf], utf8), "utf-8"],
    ["UTF-16, low byte first, without a mark", utf16le, "utf-16le"],
    ["UTF-16, high byte first, without a mark", utf16be, "utf-16be"],
    ["UTF-16, low byte first, with a mark", join([0xff, 0xfe], utf16le), "utf-16le"],
    ["UTF-16, high byte first, with a mark", join([0xfe, 0xff], utf16be), "utf-16be"],
  ])("are read as %s", (_, bytes, encoding) => {
    expect(decodeBytes(bytes, "f").value).toEqual({ text, encoding });
  });

  it("are read as GB18030, with or without a mark", () => {
    const value = { text: "中国和蒙古国联合宣言。", encoding: "gb18030" };
    expect(decodeBytes(gb18030, "f").value).toEqual(value);
    expect(decodeBytes(join([0x84, 0x31, 0x95, 0x33], gb18030), "f").value).toEqual(value);
  });
});

describe("bytes that are no text", () => {
  it.each([
    ["an empty file", Buffer.alloc(0), "empty-file", null],
    ["a file of blanks", Buffer.from("\n \u3000"), "empty-file", null],
    ["a PDF", Buffer.from("%PDF-1.7"), "binary-file", "byte 0"],
    ["a Word document", join([0x50, 0x4b, 3, 4], utf8), "binary-file", "byte 0"],
    ["a lone NUL", join(utf8, [0], utf8), "binary-file", `byte ${utf8.length}`],
    ["a control character", Buffer.from("中\u0007国"), "control-character", "byte 3"],
    [
      "a bad byte in UTF-8",
      join(utf8, utf8, [0xff], utf8),
      "undecodable",
      `byte ${2 * utf8.length}`,
    ],
    [
      "UTF-8 cut off in a character",
      utf8.subarray(0, -1),
      "undecodable",
      `byte ${utf8.length - 1}`,
    ],
    [
      "UTF-16 cut off in a character",
      join([0xff, 0xfe], utf16le.subarray(0, -1)),
      "undecodable",
      `byte ${utf16le.length + 1}`,
    ],
    ["Latin-1", Buffer.from("Erkl\u00e4rung f\u00fcr", "latin1"), "undecodable", "byte 5"],
  ])("are refused: %s, with the place and what to do", (_, bytes, code, place) => {
    const { value, issues } = decodeBytes(bytes, "my.txt");
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ level: "error", code, place, file: "my.txt" }]);
    expect(issues[0]?.hint).not.toBe("");
  });
});
