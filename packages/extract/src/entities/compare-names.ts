import type { Language } from "../language.ts";

/** From this share of common character pairs on, two names are near. */
const leastShared = 0.6;
/** A shorter name is in too many others to tell anything. */
const leastContained = 4;

/**
 * Why two things may be one although no rule makes them so, in words; null where their names are
 * not near, or where both have numbers and these differ: 一期 is not 二期.
 */
export function compareNames(
  first: readonly string[],
  second: readonly string[],
  { names, reconcile }: Pick<Language, "names" | "reconcile">,
): string | null {
  for (const a of first) {
    for (const b of second) {
      const [numberA, numberB] = [names.numbersOf(a), names.numbersOf(b)];
      if (numberA !== "" && numberB !== "" && numberA !== numberB) continue;
      const reason = compareWords(reconcile.bareName(a), reconcile.bareName(b), reconcile);
      if (reason !== null) return reason;
    }
  }
  return null;
}

function compareWords(a: string, b: string, language: Language["reconcile"]): string | null {
  if (a === b) return "the same but for parties, numbers and words of kind";
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const at = short.length < leastContained ? -1 : long.indexOf(short);
  if (at >= 0) {
    const more = [long.slice(0, at), long.slice(at + short.length)].filter((part) => part !== "");
    return `one says more: ${more.join(" … ")}`;
  }
  if (language.areAlike(a, b)) return "nearly the same words before one head";
  return shareOf(pairsOf(a), pairsOf(b)) < leastShared ? null : "most of their words are the same";
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / Math.max(1, a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  const letters = [...text];
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`));
}
