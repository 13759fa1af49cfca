import type { Span } from "@pledgeline/schema/span";
import { dropFormulas } from "./drop-formulas.ts";
import { findAdjuncts } from "./find-adjuncts.ts";
import { formulaRules } from "./reconcile-rules.ts";

const { openings, subjects, continuations } = formulaRules;
const clause = /[^，；]+/gu;
const closes = formulaRules.adjuncts.flatMap(({ close }) => close);
const mark = /[\p{P}\s]/gu;

/**
 * The clauses of a quote that only open or close what it undertakes: «双方认为，»,
 * «为…创造条件，», «，维护地区和平». None where the quote is one clause.
 */
export function findSideClauses(quote: string): Span[] {
  const clauses = [...quote.matchAll(clause)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }));
  const adjuncts = findAdjuncts(quote);
  const candidates = clauses.filter((each) => !isOpening(each, adjuncts, quote));
  const main = candidates.find(({ words }) => startsWith(words, subjects)) ?? candidates[0];
  let isMain = false;
  return clauses.filter((each) => {
    if (each === main) isMain = true;
    else isMain &&= startsWith(each.words, continuations);
    return main !== undefined && !isMain;
  });
}

function isOpening(
  { start, end, words }: Span & { words: string },
  adjuncts: readonly Span[],
  quote: string,
): boolean {
  if (openings.ends.some((word) => words.endsWith(word))) return true;
  if (startsWith(dropFormulas(words, openings.starts), openings.starts)) return true;
  const last = adjuncts.findLast((span) => span.start < end && span.end > start);
  if (last === undefined) return false;
  return isJoined(quote.slice(last.end, end)) || closes.some((word) => words.endsWith(word));
}

function isJoined(text: string): boolean {
  return text.replace(mark, "") === "";
}

function startsWith(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word));
}
