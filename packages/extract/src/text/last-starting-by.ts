import type { Span } from "@pledgeline/schema/span";

/**
 * The last of the spans that begins at or before an offset.
 * @param spans in the order of the text
 */
export function lastStartingBy<S extends Span>(spans: readonly S[], at: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
