import { replaceSection } from "./replace-section.ts";

/** Puts sections into the page; those that it has no place for are named. */
export function updatePage(
  page: string,
  sections: ReadonlyMap<string, string>,
): { page: string; missing: string[] } {
  const missing: string[] = [];
  let updated = page;
  for (const [name, text] of sections) {
    const next = replaceSection(updated, name, text);
    if (next === null) missing.push(name);
    else updated = next;
  }
  return { page: updated, missing };
}
