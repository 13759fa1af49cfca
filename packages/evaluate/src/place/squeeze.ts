/** A text without its white space, and where each of its characters stands in the text. */
export interface Squeezed {
  readonly text: string;
  readonly at: readonly number[];
}

export function squeeze(text: string): Squeezed {
  const at: number[] = [];
  let squeezed = "";
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i);
    if (/\s/.test(sign)) continue;
    squeezed += sign;
    at.push(i);
  }
  return { text: squeezed, at };
}

/** The first squeezed character that stands at an offset or behind it. */
export function squeezedIndex({ at }: Squeezed, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
