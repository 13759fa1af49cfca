import { buildLexicon } from "./lexicon.ts";
import { clauseRules, cueRules, verbRules } from "./rules.ts";

/** The lists that a clause's head is read with; what stands before its predicate and the predicate itself. */
export const headLexicon = buildLexicon({
  reporting: cueRules.reporting,
  belief: cueRules.belief,
  assessment: cueRules.assessment,
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
  preposition: clauseRules.prepositions,
  action: verbRules.action,
});

/** What can follow an adjunct: the rest of a head, or the predicate. */
export const afterAdjunct: ReadonlySet<string> = new Set([
  "reporting",
  "belief",
  "assessment",
  "firm",
  "intent",
  "effort",
  "haste",
  "support",
  "explore",
  "resolved-study",
  "position",
  "completed",
  "adverb",
  "action",
]);

export const localisers = buildLexicon({ localiser: clauseRules.localisers });

/** What a verb is followed by where it stands as a noun: 合作的, 建设、, 研究机构. */
export const nominalFollowers = buildLexicon({
  nominal: [
    "的",
    "、",
    "和",
    "及",
    "与",
    "等",
    "领域",
    "方面",
    "工作",
    "机构",
    "部门",
    "项目",
    "问题",
    "潜力",
    "机制",
    "）",
    ")",
    "”",
    "》",
  ],
});
