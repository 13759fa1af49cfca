/**
 * Puts new text between the two marks of a section, `<!-- NAME -->` and `<!-- /NAME -->`.
 * @returns null where the page has no such section
 */
export function replaceSection(page: string, name: string, text: string): string | null {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = page.indexOf(open);
  const end = page.indexOf(close, start);
  if (start === -1 || end === -1) return null;
  return `${page.slice(0, start + open.length)}\n\n${text}\n\n${page.slice(end)}`;
}
