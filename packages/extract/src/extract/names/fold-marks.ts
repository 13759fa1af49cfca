const marks: readonly (readonly [like: string, mark: string])[] = [
  ["‐‑‒–—―－﹣−─", "-"],
  ["“”„‟＂「」『』", '"'],
  ["（﹙", "("],
  ["）﹚", ")"],
  ["\u3000\u00a0", " "],
];
const folded = new Map(marks.flatMap(([like, mark]) => [...like].map((c) => [c, mark] as const)));

/**
 * Makes dashes, double quotes, brackets, spaces and full-width letters alike, character for
 * character, so that offsets hold: «都拉塔－科里扎特» and «都拉塔-科里扎特» become one.
 */
export function foldMarks(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    const code = text.charCodeAt(i);
    const wide =
      (code >= 0xff10 && code <= 0xff19) ||
      (code >= 0xff21 && code <= 0xff3a) ||
      (code >= 0xff41 && code <= 0xff5a);
    out += folded.get(c) ?? (wide ? String.fromCharCode(code - 0xfee0) : c);
  }
  return out;
}
