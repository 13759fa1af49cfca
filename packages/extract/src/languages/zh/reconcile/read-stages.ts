import { type Stage, stages } from "../../../reconcile/reconcile-language.ts";
import { fulfilmentRules, stageRules } from "./reconcile-rules.ts";

const never = /(?!)/u;
const attributive = stageRules.attributive.join("|");
const patterns = new Map(
  stages.map((stage) => {
    const words = (stageRules.stages[stage] ?? []).join("|");
    return [stage, new RegExp(`(?:${words})(?!${attributive})`, "u")] as const;
  }),
);

/** The stages that the words of a commitment speak of, first to last. */
export function readStages(quote: string): Stage[] {
  return stages.filter((stage) => (patterns.get(stage) ?? never).test(quote));
}

/** The stages that a sentence reports as done. */
export function readReport(sentence: string): Stage[] {
  const { done, marks, denials } = fulfilmentRules;
  if (!hasOne(sentence, marks) || hasOne(sentence, denials)) return [];
  return stages.filter((stage) => hasOne(sentence, done[stage] ?? []));
}

export function hasOne(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
