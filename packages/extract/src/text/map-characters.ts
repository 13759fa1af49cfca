/**
 * Makes a function that puts one character in another's place. Both are one UTF-16 unit, so that
 * every offset into the result is one into the text. What is not in the pairs stays.
 */
export function mapCharacters(
  pairs: Iterable<readonly [from: string, to: string]>,
): (text: string) => string {
  const table = new Uint16Array(0x10000);
  for (const [from, to] of pairs) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return (text) => {
    const parts: string[] = [];
    let copied = 0;
    for (let at = 0; at < text.length; at += 1) {
      const to = table[text.charCodeAt(at)] ?? 0;
      if (to === 0) continue;
      parts.push(text.slice(copied, at), String.fromCharCode(to));
      copied = at + 1;
    }
    return copied === 0 ? text : parts.join("") + text.slice(copied);
  };
}
