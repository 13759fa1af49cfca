import type { Span } from "@pledgeline/schema/span";
import { type Squeezed, squeezedIndex } from "./squeeze.ts";

/** Characters on either side that are looked for with the words, to tell two places of the same words apart. */
const contexts = [24, 12, 6, 3, 0] as const;

/**
 * Finds a span of one text in another edition of it that may have other white space or be cut
 * elsewhere: by its words and what stands beside them. Null where the words are not there.
 */
export function locateSpan(span: Span, from: Squeezed, to: Squeezed): Span | null {
  const low = squeezedIndex(from, span.start);
  const high = squeezedIndex(from, span.end);
  if (high <= low) return null;
  for (const context of contexts) {
    const start = Math.max(0, low - context);
    const hit = to.text.indexOf(from.text.slice(start, high + context));
    if (hit === -1) continue;
    const first = hit + low - start;
    const last = first + high - low - 1;
    return { start: to.at[first] ?? 0, end: (to.at[last] ?? 0) + 1 };
  }
  return null;
}
