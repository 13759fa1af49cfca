/** A page of the documentation with a part that is made, between two marks. */
export interface GeneratedPart {
  /** Path from the repository's root. */
  readonly page: string;
  readonly make: () => string | Promise<string>;
}

const begin = "<!-- made by `pnpm run docs`: begin -->";
const end = "<!-- made: end -->";

/** The page with its made part put in; null where the page lacks the marks. */
export function putPart(page: string, part: string): string | null {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) return null;
  return `${page.slice(0, from + begin.length)}\n\n${part}\n${page.slice(to)}`;
}
