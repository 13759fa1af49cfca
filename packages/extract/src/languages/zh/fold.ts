import { foldCharacters } from "./fold-characters.ts";
import { asPair, foldRules } from "./fold-rules.ts";

const longestFirst = Object.keys(foldRules.words).sort((a, b) => b.length - a.length);
const words = new RegExp(longestFirst.join("|"), "g");
const companions = foldRules.companions.map((rule) => ({
  becomes: rule.becomes,
  pattern: new RegExp(
    `(?<![${rule.never_after}])(?:(?<=[${rule.after}])${rule.character}|${rule.character}(?=[${rule.before}]))(?![${rule.never_before}])`,
    "g",
  ),
}));
const narrow = new Map(foldRules.narrow.map(asPair));
const signs = `[${[...narrow.keys()].join("")}]`;
const besideWords = new RegExp(
  `(?<=[\\p{Script=Han}）》”])${signs}|${signs}(?=[\\p{Script=Han}（《“])`,
  "gu",
);

/**
 * Folds Chinese text to the form that the rules are written in: simplified characters, Latin letters
 * and digits of half width, brackets, quotation marks and punctuation of full width. As long as the
 * text, unit for unit; folding twice changes nothing more.
 */
export function fold(text: string): string {
  let folded = foldCharacters(text);
  for (const { pattern, becomes } of companions) folded = folded.replace(pattern, becomes);
  return folded
    .replace(words, (word) => foldRules.words[word] ?? word)
    .replace(besideWords, (sign) => narrow.get(sign) ?? sign);
}
