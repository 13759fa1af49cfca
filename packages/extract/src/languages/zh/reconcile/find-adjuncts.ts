import type { Span } from "@pledgeline/schema/span";
import { formulaRules } from "./reconcile-rules.ts";

/** Longer stretches are no adjuncts, and keep the search linear. */
const longest = 300;
const clauseEnd = /[，；。]/u;
const patterns = formulaRules.adjuncts.map(({ open, close }) => ({
  open: new RegExp(open.join("|"), "gu"),
  close,
}));

/** The stretches of a quote that say on what basis or in what frame: «在联合国框架内». */
export function findAdjuncts(quote: string): Span[] {
  return patterns.flatMap(({ open, close }) =>
    [...quote.matchAll(open)].flatMap(({ index: start }) => {
      const rest = quote.slice(start, start + longest);
      const clause = rest.slice(0, endOf(rest));
      const ends = close.flatMap((word) => {
        const at = clause.indexOf(word);
        return at < 0 ? [] : [at + word.length];
      });
      return ends.length === 0 ? [] : [{ start, end: start + Math.min(...ends) }];
    }),
  );
}

function endOf(rest: string): number {
  const at = rest.search(clauseEnd);
  return at < 0 ? rest.length : at;
}
