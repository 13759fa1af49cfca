import { type Stage, stages } from "../../../reconcile/reconcile-language.ts";
import { fulfilmentRules, stageRules } from "./reconcile-rules.ts";

/** The stages that the words of a commitment speak of, first to last. */
export function readStages(quote: string): Stage[] {
  return stages.filter((stage) => hasOne(quote, stageRules.stages[stage] ?? []));
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
