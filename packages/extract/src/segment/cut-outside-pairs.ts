import type { Span } from "@pledgeline/schema/span";

/** A bracket left open this long was never closed: the text goes on as if it were not there. */
const LONGEST_PAIR = 400;

/**
 * Cuts a stretch of text behind each of the given signs, but never inside a pair of brackets or
 * quotation marks. The parts joined give the stretch back; each carries the signs that end it.
 */
export function cutOutsidePairs(
  text: string,
  stretch: Span,
  ends: ReadonlySet<string>,
  pairs: ReadonlyMap<string, string>,
): Span[] {
  const parts: Span[] = [];
  let from = stretch.start;
  let at = stretch.start;
  while (at < stretch.end) {
    const sign = text.charAt(at);
    const closing = pairs.get(sign);
    if (closing !== undefined) {
      at = closePair(text, at, Math.min(stretch.end, at + LONGEST_PAIR), sign, closing);
    } else if (ends.has(sign)) {
      at += 1;
      while (at < stretch.end && ends.has(text.charAt(at))) at += 1;
      parts.push({ start: from, end: at });
      from = at;
    } else at += 1;
  }
  if (from < stretch.end) parts.push({ start: from, end: stretch.end });
  return parts;
}

/** The place behind the sign that closes the pair opened at `start`, or behind the opening sign. */
function closePair(text: string, start: number, limit: number, open: string, close: string) {
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    const sign = text.charAt(at);
    if (sign === open) depth += 1;
    else if (sign === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return start + 1;
}
