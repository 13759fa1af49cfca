/** An encoding as TextDecoder names it, and the bytes of its mark at the head of the file. */
export interface Encoding {
  readonly name: "utf-8" | "gb18030" | "utf-16le" | "utf-16be";
  readonly mark: number;
}

/** Share of characters that have to be of Chinese or ASCII text for a guess to hold. */
const enough = 0.9;
const plausible = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2010-\u2027·×\s\x20-\x7e]/gu;

/** The encoding that a byte order mark names; null without one. */
export function readMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: "utf-8", mark: 3 };
  if (a === 0xff && b === 0xfe) return { name: "utf-16le", mark: 2 };
  if (a === 0xfe && b === 0xff) return { name: "utf-16be", mark: 2 };
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return { name: "gb18030", mark: 4 };
  return null;
}

/** The encoding in which bytes without a mark are a text; null where they are one in none. */
export function guessEncoding(bytes: Uint8Array): Encoding | null {
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== null && !utf8.includes("\0")) return { name: "utf-8", mark: 0 };
  for (const name of ["utf-16le", "utf-16be"] as const)
    if (isPlausible(decode(bytes, name))) return { name, mark: 0 };
  // Broken UTF-8 can pass for GB18030, as other characters.
  if (isBrokenUtf8(bytes)) return null;
  return isPlausible(decode(bytes, "gb18030")) ? { name: "gb18030", mark: 0 } : null;
}

/** Decodes bytes; null where they are not in the encoding. */
export function decode(bytes: Uint8Array, encoding: Encoding["name"]): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isPlausible(text: string | null): boolean {
  if (text === null || text.includes("\0")) return false;
  // In Latin text that is no UTF-8, single letters turn into Han among letters.
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const lone = text.match(/(?<=[a-z])\p{Script=Han}(?=[a-z])/giu)?.length ?? 0;
  if (lone * 3 > han) return false;
  return (text.match(plausible)?.length ?? 0) >= enough * [...text].length;
}

/** Whether bytes hold far more good UTF-8 beyond ASCII than bad. */
export function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return bad > 0 && good > 10 * bad;
}
