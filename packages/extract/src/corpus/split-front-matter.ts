/** A document file in its two parts. */
export interface FileParts {
  readonly yaml: string;
  readonly text: string;
}

/**
 * Splits a file at the two `---` lines around its front matter; null where they are missing.
 * The text is exactly what follows, without one final newline.
 */
export function splitFrontMatter(content: string): FileParts | null {
  const unix = content.replaceAll("\r\n", "\n").replace(/^\uFEFF/, "");
  if (!unix.startsWith("---\n")) return null;
  const end = unix.indexOf("\n---\n", 3);
  if (end < 0) return null;
  const text = unix.slice(end + "\n---\n".length);
  return { yaml: unix.slice("---\n".length, end + 1), text: text.replace(/\n$/, "") };
}
