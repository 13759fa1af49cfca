import type { ExplanationSection } from "@pledgeline/extract/explain/section";
import { cleanText } from "../terminal/clean-text.ts";

/** An explanation as lines: titles, and under each its labels in a column. */
export function formatSections(sections: readonly ExplanationSection[]): string[] {
  return sections.flatMap(({ title, rows }, i) => {
    const width = Math.max(...rows.map(([label]) => label.length));
    const lines = rows.map(([label, text]) => `  ${label.padEnd(width)}  ${cleanText(text)}`);
    return [...(i === 0 ? [] : [""]), cleanText(title), ...lines];
  });
}
