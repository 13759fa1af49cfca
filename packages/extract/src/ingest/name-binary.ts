/** First bytes of files that people take for text. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46]],
  ["a ZIP archive or a Word document", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Word document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["an RTF document", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a gzip archive", [0x1f, 0x8b]],
];

/** What a file is by its first bytes, where it is surely no text; else null. */
export function nameBinary(bytes: Uint8Array): string | null {
  const found = signatures.find(([, first]) => first.every((byte, i) => bytes[i] === byte));
  return found?.[0] ?? null;
}
