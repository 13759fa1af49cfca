import { buildLexicon } from "./lexicon.ts";
import { clauseRules, cueRules, partyRules, verbRules } from "./rules.ts";

/** The lists that a clause is read with, up to its predicate. */
export const headLexicon = buildLexicon({
  reporting: cueRules.reporting,
  belief: cueRules.belief,
  assessment: [...cueRules.assessment, ...cueRules.permission],
  firm: cueRules.firm,
  intent: cueRules.intent,
  effort: cueRules.effort,
  haste: cueRules.haste,
  support: cueRules.support,
  explore: cueRules.explore,
  "resolved-study": cueRules.resolved_study,
  position: cueRules.position,
  completed: cueRules.completed,
  connective: clauseRules.connectives,
  adverb: clauseRules.adverbs,
  idle: clauseRules.idle,
  text: partyRules.texts,
  preposition: clauseRules.prepositions,
  action: verbRules.action,
  result: verbRules.results,
  order: cueRules.orders,
});

/** Lists whose words cannot stand inside an adjunct or a subject: one of them ends it. */
const modals = [
  "firm",
  "intent",
  "effort",
  "haste",
  "completed",
  "reporting",
  "belief",
  "assessment",
];
const predicates = [
  "support",
  "explore",
  "resolved-study",
  "position",
  "adverb",
  "action",
  "result",
];

/** True where a word of the lexicon ends a noun phrase that is a subject. */
export const endsSubject = (lists: ReadonlySet<string>) => modals.some((list) => lists.has(list));

/** True where a word of the lexicon can follow an adjunct. */
export const endsAdjunct = (lists: ReadonlySet<string>) =>
  endsSubject(lists) || predicates.some((list) => lists.has(list));

export const localisers = buildLexicon({ localiser: clauseRules.localisers });
export const nominalFollowers = buildLexicon({ nominal: clauseRules.nominal_followers });
export const joiners = buildLexicon({ joiner: clauseRules.joiners });
export const placing: ReadonlySet<string> = new Set(clauseRules.placing);
export const prepositions: ReadonlySet<string> = new Set(clauseRules.prepositions);
export const lightVerbs: ReadonlySet<string> = new Set(verbRules.light);

/** True where a head goes on at `at`: a verb that is not used as a noun, an adverb or a preposition. */
export function opensHead(text: string, at: number, end: number): boolean {
  const found = headLexicon.match(text, at, end);
  if (found === null) return false;
  if (found.lists.has("preposition")) return true;
  const noun = nominalFollowers.match(text, at + found.word.length, end) !== null;
  return endsAdjunct(found.lists) && !noun;
}
