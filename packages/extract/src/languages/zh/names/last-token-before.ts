import type { Token } from "../../../text/token.ts";

/** The index of the last word that ends at or before an offset; -1 if none does. */
export function lastTokenBefore(tokens: readonly Token[], end: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
