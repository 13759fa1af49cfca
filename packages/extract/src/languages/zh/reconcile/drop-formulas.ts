import { formulaRules } from "./reconcile-rules.ts";

/** The longest first: 不断扩大 before 不断. */
const formulas = [...formulaRules.words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** What is left of a clause behind the formulas that it begins with, up to a word that ends it. */
export function dropFormulas(clause: string, until: readonly string[] = []): string {
  let rest = clause;
  for (;;) {
    if (until.some((word) => rest.startsWith(word))) return rest;
    const formula = formulas.find((word) => rest.startsWith(word));
    if (formula === undefined) return rest;
    rest = rest.slice(formula.length);
  }
}
