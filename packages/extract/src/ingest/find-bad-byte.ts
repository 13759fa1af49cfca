/**
 * Offset of the first byte that is wrong in an encoding; the length, where the last character is
 * cut off.
 */
export function findBadByte(bytes: Uint8Array, encoding: string): number {
  const isGood = (length: number) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), {
        stream: true,
      });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isGood(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
