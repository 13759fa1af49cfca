import { dropFormulas } from "./drop-formulas.ts";
import { formulaRules, stageRules } from "./reconcile-rules.ts";

const { refusals } = stageRules;
const clause = /[，；]/u;

/** Whether a cue, or the first words of the clause that binds, refrain: «双方重申，不从事…». */
export function isRefusal(quote: string, cue: string): boolean {
  if (refusals.some((word) => cue.startsWith(word))) return true;
  const { starts } = formulaRules.openings;
  const clauses = quote.split(clause).map((words) => dropFormulas(words, starts));
  const opens = (words: string) => words === "" || starts.some((word) => words.startsWith(word));
  const binding = clauses.find((words) => !opens(words)) ?? "";
  return refusals.some((word) => binding.startsWith(word));
}
