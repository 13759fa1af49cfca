/**
 * Whether the characters beside a blank stand alone, as in a spaced-out name: 温 家 宝.
 * @param start start of the blank
 * @param end its end, exclusive
 */
export function standsAlone(text: string, start: number, end: number): "both" | "one" | "none" {
  const before = /^\s?\p{Script=Han}$/u.test(text.slice(Math.max(0, start - 2), start));
  const after = /^\p{Script=Han}\s?$/u.test(text.slice(end, end + 2));
  return before && after ? "both" : before || after ? "one" : "none";
}
