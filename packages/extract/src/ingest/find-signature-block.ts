import type { IngestContext } from "./context.ts";
import { isTitle } from "./is-title.ts";
import { isBlockLine, isNameLine, readSignOff, type SignOff } from "./signature-patterns.ts";

/** More lines than that are no signature block. */
const longestBlock = 16;

/** The foot of a document, as indexes of its paragraphs. */
export interface SignatureBlock {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The line of day and place; null where there is none. */
  readonly signOff: (SignOff & { readonly index: number }) | null;
  /** A line of day and place further up, below text of its own: another document's. */
  readonly earlier: SignOff | null;
}

/** Finds the lines of signature around the last line of day and place, or at the end of the text. */
export function findSignatureBlock(
  paragraphs: readonly string[],
  context: IngestContext,
): SignatureBlock {
  // A day above the first sentence stands under the title: it is no foot.
  const body = paragraphs.findIndex((line) => /[。；：]$/u.test(line));
  const signOffs = paragraphs.flatMap((line, i) => {
    const signOff = i > body ? readSignOff(line, context) : null;
    return signOff ? [{ ...signOff, index: i }] : [];
  });
  const found = signOffs.at(-1) ?? null;
  const anchor = found?.index ?? paragraphs.length;
  const fits = (line: string | undefined) =>
    line !== undefined &&
    !isTitle(line, context) &&
    (isBlockLine(line, context) || isNameLine(line));
  let start = anchor;
  while (anchor - start < longestBlock && fits(paragraphs[start - 1])) start--;
  let end = Math.min(anchor + 1, paragraphs.length);
  while (end - anchor < longestBlock && fits(paragraphs[end])) end++;
  // A name alone, or a heading, begins no block.
  while (start < anchor && !isBlockLine(paragraphs[start] ?? "", context)) start++;
  return { start, end, signOff: found, earlier: signOffs.at(-2) ?? null };
}
