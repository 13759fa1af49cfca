import type { ExplanationSection } from "./section.ts";

/** The fields of a row, those without a value left out. */
export function listFields(title: string, row: object): ExplanationSection {
  const rows = Object.entries(row).flatMap(([field, value]): [string, string][] => {
    const text = Array.isArray(value) ? value.join("; ") : String(value ?? "");
    return text === "" ? [] : [[field, text]];
  });
  return { title, rows };
}
