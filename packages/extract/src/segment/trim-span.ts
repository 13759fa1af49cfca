import type { Span } from "@pledgeline/schema/span";

/** The stretch without the signs and spaces at its ends; null where nothing else is in it. */
export function trimSpan(text: string, span: Span, trim: ReadonlySet<string>): Span | null {
  let { start, end } = span;
  while (start < end && trim.has(text.charAt(start))) start += 1;
  while (end > start && trim.has(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}
