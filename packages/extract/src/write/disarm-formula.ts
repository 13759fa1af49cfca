/**
 * What a spreadsheet may take for the start of a formula, the full-width forms included.
 * Source: OWASP, CSV Injection.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/** The text with an apostrophe before it where a spreadsheet would run it. */
export function disarmFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
