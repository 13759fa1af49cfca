import type { Evaluation } from "@pledgeline/schema/evaluation";

/** The figures as JSON, one measure or confusion a line: a changed figure is one changed line in a diff. */
export function formatEvaluation({ measures, confusions, ...head }: Evaluation): string {
  const fields = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const lists = Object.entries({ measures, confusions }).map(([name, rows]) => {
    const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n");
    return `  ${JSON.stringify(name)}: ${lines === "" ? "[]" : `[\n${lines}\n  ]`}`;
  });
  return `{\n${[...fields, ...lists].join(",\n")}\n}\n`;
}
