import type { Finding } from "../finder.ts";

/** Searches a text line by line, which spares the libraries that slow down in long texts. */
export function findByLine(text: string, findInLine: (line: string) => Finding[]): Finding[] {
  let offset = 0;
  return text.split("\n").flatMap((line) => {
    const lineStart = offset;
    offset += line.length + 1;
    return findInLine(line).map(({ start, end, readings }) => ({
      start: lineStart + start,
      end: lineStart + end,
      readings,
    }));
  });
}
