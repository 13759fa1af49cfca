import type { Span } from "@pledgeline/schema/span";

/** Finds a turn of words in a clause: where it stands, or null. */
export type Wildcard = (words: string) => Span | null;

/** Makes the finder of a turn; `*` stands for anything, or nothing, inside the clause. */
export function compileWildcard(turn: string): Wildcard {
  const [first = "", ...rest] = turn.split("*");
  return (words) => {
    const start = words.indexOf(first);
    if (start < 0) return null;
    let end = start + first.length;
    for (const part of rest) {
      const at = words.indexOf(part, end);
      if (at < 0) return null;
      end = at + part.length;
    }
    return { start, end };
  };
}

/** Makes the test whether words end in a turn: `奠定*基础`; `*` alone matches all. */
export function compileEnding(turn: string): (words: string) => boolean {
  const parts = turn.split("*");
  const last = parts.pop() ?? "";
  const lead = parts.length === 0 ? null : compileWildcard(parts.join("*"));
  return (words) =>
    words.endsWith(last) &&
    (lead === null || lead(words.slice(0, words.length - last.length)) !== null);
}
